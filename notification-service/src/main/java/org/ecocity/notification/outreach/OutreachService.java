package org.ecocity.notification.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.notification.persons.Units;
import org.ecocity.platform.attachments.Attachments;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Records activities and reads them. */
@ApplicationScoped
class OutreachService {
  static final String AGGREGATE = "outreach-activity";

  private final Activities activities;
  private final OutreachRights rights;
  private final Attachments attachments;
  private final Units units;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;

  OutreachService(
      Activities activities,
      OutreachRights rights,
      Attachments attachments,
      Units units,
      Outbox outbox,
      Audit audit,
      BusinessClock clock) {
    this.activities = activities;
    this.rights = rights;
    this.attachments = attachments;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  ActivityView record(ActivityRequest request) {
    var today = clock.today();
    if (request.heldOn().isAfter(today)) {
      throw Problem.rule("held-in-the-future", "heldOn");
    }
    if (activities.has(rights.unit(), request)) {
      throw Problem.conflict("activity-already-recorded");
    }
    attachments.require(request.evidenceId());
    var recorder = new Activity.Recorder(rights.user(), rights.unit(), today);
    var activity = new Activity(Ids.next(), request, recorder);
    activities.persistAndFlush(activity);
    audit.created(AGGREGATE, activity.id, request);
    outbox.append(activity.id, activity.recorded());
    return view(activity);
  }

  @Transactional
  Page<ActivityView> list(
      PageRequest page,
      @Nullable String unitCode,
      @Nullable VenueKind venueKind,
      @Nullable Integer year) {
    var list =
        activities
            .list()
            .where("e.unitCode = :unitCode", "unitCode", unitCode)
            .where("e.venueKind = :venueKind", "venueKind", venueKind)
            .where(
                "lower(e.place) like :q escape '\\' or lower(e.summary) like :q escape '\\'",
                "q",
                page.like());
    if (year != null) {
      list.where("e.heldOn >= :from", "from", LocalDate.of(year, 1, 1))
          .where("e.heldOn <= :to", "to", LocalDate.of(year, 12, 31));
    }
    return rights.restrict(list).page(page, this::view);
  }

  @Transactional
  ActivityView get(UUID id) {
    var activity = activities.require(id);
    if (!rights.mayRead(activity.unitCode)) {
      throw Problem.notFound(AGGREGATE, id);
    }
    return view(activity);
  }

  private ActivityView view(Activity activity) {
    return ActivityView.of(activity, units.nameOf(activity.unitCode, activity.heldOn));
  }
}
