package org.ecocity.notification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.notification.persons.Units;
import org.ecocity.notification.publicity.PublicProjects;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Records what media report; supervision makes a lead of it. */
@ApplicationScoped
class MediaReportService {
  static final String AGGREGATE = "media-report";

  private final MediaReports reports;
  private final PublicProjects projects;
  private final Units units;
  private final Outbox outbox;
  private final Audit audit;
  private final Caller caller;
  private final BusinessClock clock;

  MediaReportService(
      MediaReports reports,
      PublicProjects projects,
      Units units,
      Outbox outbox,
      Audit audit,
      Caller caller,
      BusinessClock clock) {
    this.reports = reports;
    this.projects = projects;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  MediaReportView record(MediaReportRequest request) {
    var today = clock.today();
    if (request.reportedOn().isAfter(today)) {
      throw Problem.rule("reported-in-the-future", "reportedOn");
    }
    if (reports.has(request)) {
      throw Problem.conflict("already-there");
    }
    var recorder = new MediaReport.Recorder(caller.user(), today);
    var report = new MediaReport(Ids.next(), request, subject(request), recorder);
    reports.persistAndFlush(report);
    audit.created(AGGREGATE, report.id, request);
    outbox.append(report.id, report.recorded());
    return view(report);
  }

  @Transactional
  Page<MediaReportView> list(PageRequest page, @Nullable String unitCode) {
    return reports
        .list()
        .where("e.unitCode = :unitCode", "unitCode", unitCode)
        .where(
            "lower(e.title) like :q escape '\\' or lower(e.summary) like :q escape '\\'",
            "q",
            page.like())
        .page(page, this::view);
  }

  @Transactional
  MediaReportView get(UUID id) {
    return view(reports.require(id));
  }

  private MediaReport.Subject subject(MediaReportRequest request) {
    var code = request.projectCode();
    var project =
        code == null
            ? null
            : projects
                .byCode(code)
                .orElseThrow(() -> Problem.rule("unknown-project", "projectCode"));
    var given = request.unitCode();
    if (given != null && !units.knows(given)) {
      throw Problem.rule("unknown-unit", "unitCode");
    }
    var unit = given == null && project != null ? project.ownerUnitCode() : given;
    if (unit == null) {
      throw Problem.rule("unit-missing", "unitCode");
    }
    return new MediaReport.Subject(unit, project == null ? null : project.projectId());
  }

  private MediaReportView view(MediaReport report) {
    return MediaReportView.of(report, units.nameOf(report.unitCode, report.reportedOn));
  }
}
