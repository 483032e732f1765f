package org.ecocity.projects.greenstages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.attachments.Attachments;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.library.Evidence;
import org.ecocity.projects.library.Library;
import org.ecocity.projects.library.ProjectFacts;

@ApplicationScoped
class GreenStageService implements Evidence {
  private final Reviews reviews;
  private final Library library;
  private final Attachments attachments;
  private final Audit audit;
  private final Outbox outbox;
  private final BusinessClock clock;
  private final Caller caller;

  GreenStageService(
      Reviews reviews,
      Library library,
      Attachments attachments,
      Audit audit,
      Outbox outbox,
      BusinessClock clock,
      Caller caller) {
    this.reviews = reviews;
    this.library = library;
    this.attachments = attachments;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
    this.caller = caller;
  }

  @Transactional
  List<GreenStageView> list(UUID projectId) {
    library.visible(projectId);
    return views(projectId);
  }

  @Transactional
  GreenStageView.ReviewView review(UUID projectId, GreenStage stage, ReviewRequest request) {
    var project = library.hold(projectId);
    if (!mayReview(project)) {
      throw Problem.notPermitted("review-of-line-department");
    }
    var stages = views(projectId);
    var present = stages.get(stage.ordinal());
    if (present.state() == GreenStageView.State.CLOSED) {
      throw Problem.rule("green-stage-order", "stage", String.valueOf(stage.before()));
    }
    if (present.state() == GreenStageView.State.PASSED) {
      throw Problem.conflict("green-stage-passed", stage);
    }
    var evidence = request.evidenceAttachmentId();
    if (evidence != null) {
      attachments.require(evidence);
    } else if (request.passed()) {
      throw Problem.rule("green-stage-evidence", "evidenceAttachmentId");
    }
    var review = new Review(projectId, stage, request, caller.actor(), clock.today());
    reviews.persist(review);
    audit.noted("project", projectId, "GREEN_STAGE_REVIEW", review.view());
    if (request.passed()) {
      outbox.append(
          projectId,
          new GreenStagePassed(
              projectId,
              project.codeOrName(),
              project.ownerUnitCode(),
              stage.name(),
              clock.today()));
    }
    return review.view();
  }

  /** The line department reviews; the office where that department owns the project. */
  private boolean mayReview(ProjectFacts project) {
    var line = project.lineDepartmentCode();
    return line == null || line.equals(project.ownerUnitCode())
        ? caller.has(Roles.OFFICE)
        : caller.isOf(line);
  }

  private List<GreenStageView> views(UUID projectId) {
    var all = reviews.of(projectId);
    return Arrays.stream(GreenStage.values()).map(stage -> view(stage, all)).toList();
  }

  private static GreenStageView view(GreenStage stage, List<GreenStageView.ReviewView> all) {
    var own = all.stream().filter(r -> r.stage() == stage).toList();
    var passed = own.stream().filter(GreenStageView.ReviewView::passed).findFirst().orElse(null);
    var before = stage.before();
    var open = before == null || all.stream().anyMatch(r -> r.stage() == before && r.passed());
    var state = open ? GreenStageView.State.OPEN : GreenStageView.State.CLOSED;
    return new GreenStageView(
        stage,
        passed == null ? state : GreenStageView.State.PASSED,
        passed == null ? null : passed.reviewedOn(),
        passed == null ? null : passed.reviewedBy(),
        own);
  }

  @Override
  public Set<Kind> kinds() {
    return Set.of(Kind.BUILT_GREEN, Kind.OPERATED_GREEN);
  }

  @Override
  @Transactional
  public boolean isThere(UUID projectId, Kind kind) {
    var needed = kind == Kind.BUILT_GREEN ? GreenStage.CONSTRUCTION : GreenStage.OPERATION;
    return views(projectId).get(needed.ordinal()).state() == GreenStageView.State.PASSED;
  }
}
