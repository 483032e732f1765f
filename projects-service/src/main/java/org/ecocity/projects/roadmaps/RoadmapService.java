package org.ecocity.projects.roadmaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.attachments.Attachments;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.library.Evidence;
import org.ecocity.projects.library.Library;
import org.ecocity.projects.library.ProjectFacts;

@ApplicationScoped
class RoadmapService implements Evidence {
  private static final String AGGREGATE = "project";

  private final RoadmapRows rows;
  private final Library library;
  private final Attachments attachments;
  private final Audit audit;
  private final BusinessClock clock;
  private final Caller caller;

  RoadmapService(
      RoadmapRows rows,
      Library library,
      Attachments attachments,
      Audit audit,
      BusinessClock clock,
      Caller caller) {
    this.rows = rows;
    this.library = library;
    this.attachments = attachments;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
  }

  @Transactional
  List<Milestone> milestones(UUID id) {
    return rows.milestones(library.visible(id).id());
  }

  @Transactional
  Milestone add(UUID id, Milestone milestone) {
    own(id);
    var reached = milestone.reachedOn();
    if (reached != null && reached.isAfter(clock.today())) {
      throw Problem.rule("date-in-future", "reachedOn", clock.today());
    }
    var milestoneId = rows.add(id, milestone);
    audit.noted(AGGREGATE, id, "MILESTONE", milestone);
    library.tellChanged(id);
    return new Milestone(
        milestoneId, milestone.kind(), milestone.name(), milestone.plannedOn(), reached);
  }

  @Transactional
  List<RoadmapStage> roadmap(UUID id) {
    return rows.stages(library.visible(id).id());
  }

  @Transactional
  List<RoadmapStage> replaceRoadmap(UUID id, List<RoadmapStage> stages) {
    own(id);
    var known = new HashSet<String>();
    for (int i = 0; i < stages.size(); i++) {
      var stage = stages.get(i);
      if (stage.endDate().isBefore(stage.startDate())) {
        throw Problem.rule("ends-before-it-starts", "[" + i + "].endDate", stage.startDate());
      }
      if (stage.predecessorCode() != null && !known.contains(stage.predecessorCode())) {
        throw Problem.rule(
            "predecessor-unknown", "[" + i + "].predecessorCode", stage.predecessorCode());
      }
      if (!known.add(stage.code())) {
        throw Problem.rule("stage-twice", "[" + i + "].code", stage.code());
      }
    }
    var before = rows.stages(id);
    rows.replaceStages(id, stages);
    audit.changed(AGGREGATE, id, before, stages);
    library.tellChanged(id);
    return stages;
  }

  @Transactional
  List<Papers.AttachedView> attached(UUID id) {
    return rows.attached(library.visible(id).id()).stream().map(this::view).toList();
  }

  @Transactional
  Papers.AttachedView attach(UUID id, Papers.AttachRequest request) {
    own(id);
    attachments.require(request.attachmentId());
    var attached =
        new RoadmapRows.Attached(
            request.attachmentId(), request.purpose(), caller.user(), clock.today());
    if (rows.attached(id).stream().anyMatch(a -> a.attachmentId().equals(request.attachmentId()))) {
      throw Problem.conflict("already-there");
    }
    rows.attach(id, attached);
    audit.noted(AGGREGATE, id, "ATTACHED", request);
    return view(attached);
  }

  @Transactional
  List<Papers.Listing> listings(UUID id) {
    return rows.listings(library.visible(id).id());
  }

  @Transactional
  Papers.Listing list(UUID id, Papers.Listing listing) {
    own(id);
    if (rows.listings(id).stream().anyMatch(l -> l.planYear() == listing.planYear())) {
      throw Problem.conflict("already-there");
    }
    rows.list(id, listing);
    audit.noted(AGGREGATE, id, "LISTED", listing);
    library.tellChanged(id);
    return listing;
  }

  @Override
  public Set<Kind> kinds() {
    return Set.of(Kind.START_MILESTONE, Kind.ACCEPTANCE_DOCUMENT);
  }

  @Override
  @Transactional
  public boolean isThere(UUID projectId, Kind kind) {
    return kind == Kind.START_MILESTONE
        ? rows.milestones(projectId).stream()
            .anyMatch(m -> m.kind() == Milestone.Kind.START && m.reachedOn() != null)
        : rows.attached(projectId).stream().anyMatch(a -> a.purpose() == Papers.Purpose.ACCEPTANCE);
  }

  private Papers.AttachedView view(RoadmapRows.Attached attached) {
    var file = attachments.describe(attached.attachmentId());
    return new Papers.AttachedView(
        attached.attachmentId(),
        attached.purpose(),
        file.name(),
        file.mediaType(),
        file.sizeBytes(),
        attached.attachedBy(),
        attached.attachedOn());
  }

  /** Holds a project of the caller's unit; the office may write for any. */
  private ProjectFacts own(UUID id) {
    var project = library.hold(id);
    if (!caller.isOf(project.ownerUnitCode()) && !caller.has(Roles.OFFICE)) {
      throw Problem.notPermitted();
    }
    return project;
  }
}
