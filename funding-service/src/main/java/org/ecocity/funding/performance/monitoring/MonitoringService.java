package org.ecocity.funding.performance.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.performance.ConfirmedTargets;
import org.ecocity.funding.performance.RowMarks;
import org.ecocity.funding.performance.sheets.Scoring;
import org.ecocity.funding.performance.sheets.SheetService;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;

/** Keeps how far confirmed targets have come while their year runs. */
@ApplicationScoped
class MonitoringService {
  private final ConfirmedTargets targets;
  private final Monitorings monitorings;
  private final SheetService sheets;
  private final Caller caller;
  private final BusinessClock clock;

  MonitoringService(
      ConfirmedTargets targets,
      Monitorings monitorings,
      SheetService sheets,
      Caller caller,
      BusinessClock clock) {
    this.targets = targets;
    this.monitorings = monitorings;
    this.sheets = sheets;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  MonitoringView monitor(UUID targetId, MonitoringRequest request) {
    var found = targets.own(targetId);
    var today = clock.today();
    if (today.isAfter(found.yearEnd())) {
      throw Problem.rule("monitoring-year-over", null, found.yearEnd());
    }
    var kept = new Monitoring(targetId, today, caller.user(), found.money(), rows(found, request));
    monitorings.persistAndFlush(kept);
    targets.noted(targetId, "MONITORED", request);
    return MonitoringView.of(kept);
  }

  private List<Monitoring.Row> rows(ConfirmedTargets.Targets found, MonitoringRequest request) {
    var threshold = sheets.said(found.sheetCode(), found.sheetVersion()).deviationPercent();
    var marks = new RowMarks(found.rows().stream().map(ConfirmedTargets.Row::name).toList());
    var rows = new ArrayList<Monitoring.Row>();
    for (int i = 0; i < request.rows().size(); i++) {
      var said = request.rows().get(i);
      var at = "rows[" + i + "]";
      if (!marks.isNext(said.no(), at)) {
        continue;
      }
      var target = found.rows().get(said.no() - 1).targetValue();
      if (target == null) {
        marks.add(at + ".no", "indicator-not-measured", said.no());
      } else {
        var beyond = Scoring.isBeyond(target, said.expectedValue(), threshold);
        marks.explained(beyond, at, said.reason(), said.remedy());
        rows.add(new Monitoring.Row(said, target));
      }
    }
    marks.requireAll(no -> found.rows().get(no - 1).targetValue() != null);
    return rows;
  }

  @Transactional
  Page<MonitoringView> of(UUID targetId, PageRequest page) {
    targets.requireReadable(targetId);
    return monitorings.of(targetId, page).map(MonitoringView::of);
  }
}
