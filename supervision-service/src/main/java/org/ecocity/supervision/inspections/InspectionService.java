package org.ecocity.supervision.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.attachments.Attachments;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.codes.Codes;

/** Plans inspections, keeps what was seen, concludes. */
@ApplicationScoped
public class InspectionService {
  private static final String AGGREGATE = "inspection";
  private static final int MAX_RECORDS = 500;

  private final Inspections inspections;
  private final InspectionRights rights;
  private final InspectionDue due;
  private final Codes codes;
  private final Attachments attachments;
  private final Audit audit;
  private final Transitions transitions;
  private final BusinessClock clock;

  InspectionService(
      Inspections inspections,
      InspectionRights rights,
      InspectionDue due,
      Codes codes,
      Attachments attachments,
      Audit audit,
      Transitions transitions,
      BusinessClock clock) {
    this.inspections = inspections;
    this.rights = rights;
    this.due = due;
    this.codes = codes;
    this.attachments = attachments;
    this.audit = audit;
    this.transitions = transitions;
    this.clock = clock;
  }

  /** The team of an inspection that the caller may read. */
  @Transactional
  public UUID teamOf(UUID inspectionId) {
    return readable(inspectionId).teamId();
  }

  @Transactional
  Page<InspectionView> list(PageRequest page) {
    return rights.restrict(inspections.list(), page).page(page, this::view);
  }

  @Transactional
  InspectionView get(UUID id) {
    return view(readable(id));
  }

  @Transactional
  InspectionView plan(InspectionRequest request) {
    if (request.plannedTo().isBefore(request.plannedFrom())) {
      throw Problem.rule("ends-before-it-begins", "plannedTo");
    }
    var team = rights.requireTeam(request.teamId());
    var code = codes.next("DC", request.plannedFrom().getYear());
    var inspection = new Inspection(Ids.next(), code, team, request, rights.user());
    inspections.persistAndFlush(inspection);
    var planned = view(inspection);
    audit.created(AGGREGATE, inspection.id(), planned);
    audit.transition(AGGREGATE, inspection.id(), null, InspectionState.PLANNED, null);
    due.planned(inspection);
    return planned;
  }

  @Transactional
  MoveOutcome move(UUID id, InspectionTransition wish) {
    var inspection = readable(id);
    rights.requireTeamMember(inspection);
    var from = inspection.state();
    var outcome =
        switch (wish.to()) {
          case PLANNED -> new MoveOutcome.NotAllowed(from);
          case UNDER_WAY -> inspection.begin();
          case CONCLUDED -> {
            rights.requireTeamChief(inspection);
            yield inspection.conclude(wish.reason(), !inspections.recordsOf(id, 1).isEmpty());
          }
        };
    if (outcome instanceof MoveOutcome.Moved) {
      audit.transition(AGGREGATE, id, from, inspection.state(), wish.reason());
      if (inspection.state() == InspectionState.CONCLUDED) {
        int records = inspections.recordsOf(id, MAX_RECORDS).size();
        due.concluded(inspection, records, rights.hand(), clock.today());
      }
    }
    return outcome;
  }

  @Transactional
  RecordView record(UUID id, RecordRequest request) {
    var inspection = readable(id);
    rights.requireTeamMember(inspection);
    if (!inspection.takesRecords()) {
      throw Problem.conflict("inspection-not-under-way", inspection.state());
    }
    if (request.visitedOn().isAfter(clock.today())) {
      throw Problem.rule("in-the-future", "visitedOn");
    }
    var given = request.attachmentIds();
    if (given != null) {
      given.forEach(attachments::require);
    }
    var made = new InspectionRecord(Ids.next(), id, request, rights.user(), clock.now());
    inspections.keep(made);
    var view = RecordView.of(made);
    audit.noted(AGGREGATE, id, "RECORDED", view);
    return view;
  }

  @Transactional
  List<RecordView> records(UUID id) {
    var inspection = readable(id);
    return inspections.recordsOf(id, MAX_RECORDS).stream()
        .filter(made -> rights.mayReadRecord(inspection, made.unitCode()))
        .map(RecordView::of)
        .toList();
  }

  @Transactional
  List<TransitionView> history(UUID id) {
    return transitions.of(AGGREGATE, readable(id).id());
  }

  private Inspection readable(UUID id) {
    var inspection = inspections.require(id);
    if (!rights.mayRead(inspection)) {
      throw Problem.notFound(AGGREGATE, id);
    }
    return inspection;
  }

  private InspectionView view(Inspection inspection) {
    return InspectionView.of(inspection, rights.allowed(inspection));
  }
}
