package org.ecocity.funding.concessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.copies.ProjectCopies;
import org.ecocity.funding.copies.ProjectCopy;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

/** Enters, corrects, concludes and shows competition records. */
@ApplicationScoped
class ConcessionService {
  static final String AGGREGATE = "concession";

  private final Concessions concessions;
  private final ProjectCopies projects;
  private final Units units;
  private final Audit audit;
  private final BusinessClock clock;

  ConcessionService(
      Concessions concessions,
      ProjectCopies projects,
      Units units,
      Audit audit,
      BusinessClock clock) {
    this.concessions = concessions;
    this.projects = projects;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  ConcessionView enter(Caller caller, ConcessionRequest request) {
    var project = own(caller, request);
    requireNoDraft(project);
    concessions
        .ofProject(project.projectId(), CompetitionState.CONCLUDED)
        .ifPresent(
            there -> {
              throw Problem.conflict("competition-concluded", there.projectCode);
            });
    return keep(caller, new Concession(project, request, caller.user(), clock.today()));
  }

  /** Begins the next version of a concluded record. */
  @Transactional
  ConcessionView correct(Caller caller, UUID id, ConcessionRequest request) {
    var concluded = concessions.lockReadable(caller, id);
    var project = own(caller, request, concluded);
    if (concluded.state != CompetitionState.CONCLUDED) {
      throw Problem.transitionNotAllowed(
          concluded.state, CompetitionState.SUPERSEDED, concluded.state.next());
    }
    requireNoDraft(project);
    var next = concluded.correction(project, request, caller.user(), clock.today());
    if (next.correctionReason == null) {
      throw Problem.rule("correction-reason-missing", "correctionReason");
    }
    return keep(caller, next);
  }

  private ConcessionView keep(Caller caller, Concession one) {
    concessions.persistAndFlush(one);
    var view = view(caller, one);
    audit.transition(AGGREGATE, one.id, null, one.state, one.correctionReason, view);
    return view;
  }

  /** Replaces what a draft says. */
  @Transactional
  ConcessionView write(Caller caller, UUID id, long version, ConcessionRequest request) {
    var one = draft(caller, id, version);
    own(caller, request, one);
    var before = view(caller, one);
    one.write(request);
    concessions.flush();
    var after = view(caller, one);
    audit.changed(AGGREGATE, id, before, after);
    return after;
  }

  @Transactional
  void delete(Caller caller, UUID id, long version) {
    var one = draft(caller, id, version);
    audit.noted(AGGREGATE, id, "DELETED", view(caller, one));
    concessions.delete(one);
  }

  private Concession draft(Caller caller, UUID id, long version) {
    var one = concessions.lockReadable(caller, id);
    if (!caller.isOf(one.ownerUnitCode)) {
      throw Problem.notPermitted("project-of-another-unit");
    }
    if (one.version != version) {
      throw Problem.of(412, "changed-meanwhile");
    }
    if (one.state != CompetitionState.DRAFT) {
      throw Problem.conflict("competition-concluded", one.projectCode);
    }
    return one;
  }

  @Transactional
  ConcessionOutcome step(Caller caller, UUID id, ConcessionTransition wanted) {
    var one = concessions.lockReadable(caller, id);
    if (!one.state.next().contains(wanted.to())) {
      return new ConcessionOutcome.NotAllowed(one.state);
    }
    if (!mayConclude(caller, one)) {
      return new ConcessionOutcome.NotPermitted();
    }
    var hindrance = one.hindrance(clock.today());
    if (hindrance != null) {
      return hindrance;
    }
    if (one.correctsId != null) {
      supersede(concessions.lockReadable(caller, one.correctsId), one);
    }
    one.conclude(clock.today());
    concessions.flush();
    audit.transition(
        AGGREGATE, one.id, CompetitionState.DRAFT, one.state, wanted.reason(), view(caller, one));
    return new ConcessionOutcome.Done();
  }

  /** Written at once: two records of a project never hold together. */
  private void supersede(Concession before, Concession next) {
    before.state = CompetitionState.SUPERSEDED;
    concessions.flush();
    audit.transition(
        AGGREGATE, before.id, CompetitionState.CONCLUDED, before.state, next.correctionReason);
  }

  @Transactional
  ConcessionView get(Caller caller, UUID id) {
    return view(caller, concessions.readable(caller, id));
  }

  @Transactional
  Page<ConcessionView> list(Caller caller, PageRequest page, ConcessionFilter filter) {
    return concessions
        .list(page, filter, FundsReaders.readsAll(caller) ? null : caller.unit())
        .map(one -> view(caller, one));
  }

  private ConcessionView view(Caller caller, Concession one) {
    List<CompetitionState> allowed = mayConclude(caller, one) ? one.state.next() : List.of();
    return ConcessionView.of(one, units.names().of(one.ownerUnitCode), allowed);
  }

  private static boolean mayConclude(Caller caller, Concession one) {
    return caller.has(Roles.UNIT_CHIEF) && caller.isOf(one.ownerUnitCode);
  }

  private void requireNoDraft(ProjectCopy project) {
    if (concessions.ofProject(project.projectId(), CompetitionState.DRAFT).isPresent()) {
      throw Problem.conflict("competition-draft-there", String.valueOf(project.code()));
    }
  }

  /** The project as it is now; a record stays with its project. */
  private ProjectCopy own(Caller caller, ConcessionRequest request, Concession there) {
    if (!request.projectId().equals(there.projectId)) {
      throw Problem.rule("unknown-project", "projectId", request.projectId());
    }
    return own(caller, request);
  }

  private ProjectCopy own(Caller caller, ConcessionRequest request) {
    var project =
        projects
            .find(request.projectId())
            .orElseThrow(() -> Problem.rule("unknown-project", "projectId", request.projectId()));
    if (!caller.isOf(project.ownerUnitCode())) {
      throw Problem.notPermitted("project-of-another-unit");
    }
    return project;
  }
}
