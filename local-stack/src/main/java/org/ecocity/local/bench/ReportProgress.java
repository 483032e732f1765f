package org.ecocity.local.bench;

import java.util.List;
import java.util.UUID;
import org.ecocity.local.stack.Part;

/**
 * POST of a month's progress by the office: a new revision, the project's figures, its lights, the
 * audit entry, the event in the outbox and the kept answer, in one transaction.
 */
final class ReportProgress implements Scenario {

  private static final long WARM_UP = 4_000;

  /** The sample city stands in February 2019. */
  private static final String PERIOD = "2019-02";

  @Override
  public String name() {
    return "report-progress";
  }

  @Override
  public Part service() {
    return Part.PROJECTS;
  }

  @Override
  public long warmUp() {
    return WARM_UP;
  }

  @Override
  public Sides prepare(City city) {
    var projects = Projects.of(city);
    var load = projects.load(n -> request(city, projects, n));
    load.warmUp(Projects.CLIENTS * 4L);
    var limit =
        projects.limit(
            name(),
            load,
            "insert into progress_report",
            List.of(
                new Replay.Counter("for no key update of p1_0", "version", "project"),
                new Replay.Counter(
                    "order by pr1_0.revision desc fetch first", "revision", "progress_report")));
    return new Sides(load.closedLoopOf("projects-service"), limit, load::warmUp, load);
  }

  /** A little more or less each time, so that no light changes colour: that would be other work. */
  private static byte[] request(City city, Projects projects, long n) {
    var body =
        "{\"period\":\"%s\",\"physicalPercent\":21.000%d,\"workDoneFen\":4770000000,\"fundsArrivedFen\":4500000000}"
            .formatted(PERIOD, n % 9 + 1);
    return Projects.bytes(
        """
        POST /api/projects/v1/projects/%s/progress-reports HTTP/1.1\r
        Host: 127.0.0.1\r
        Authorization: Bearer %s\r
        Idempotency-Key: %s\r
        Content-Type: application/json\r
        Content-Length: %d\r
        \r
        %s"""
            .formatted(
                projects.of(n), city.token("office"), UUID.randomUUID(), body.length(), body));
  }
}
