package org.ecocity.funding.rounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.Events;
import org.jspecify.annotations.Nullable;

/**
 * What projects and supervision tell of one unit, with the versions they give: collected first,
 * told in the order a test wants.
 */
final class Records {
  private final List<Runnable> tellings = new ArrayList<>();
  private final Map<UUID, Long> versions = new HashMap<>();
  private final Map<UUID, String> codes = new HashMap<>();
  final String unit;

  Records() {
    this.unit = City.code("U");
  }

  /** The code of a project or finding. */
  String code(UUID id) {
    return codes.getOrDefault(id, "");
  }

  UUID project() {
    var id = UUID.randomUUID();
    codes.put(id, City.code("AA"));
    changed(id, "UNDER_WAY", null, List.of(), 100_000_000);
    return id;
  }

  void changed(
      UUID project,
      String state,
      @Nullable String acceptedOn,
      List<Map<String, Object>> listings,
      long totalFen) {
    var type = "ecocity.projects.project.changed.v1";
    var told =
        Events.example(type)
            .put("projectId", project.toString())
            .put("code", code(project))
            .put("ownerUnitCode", unit)
            .put("state", state)
            .put("totalInvestmentFen", totalFen)
            .put("acceptedOn", acceptedOn);
    told.putPOJO("developmentPlanListings", listings);
    told(type, project, told, LocalDate.of(2019, 8, 1));
  }

  static Map<String, Object> listing(int year, String on) {
    return Map.of("planYear", year, "document", "AA发改〔" + year + "〕1号", "listedOn", on);
  }

  void report(UUID project, String period, int revision, String on, long yuan, String percent) {
    var type = "ecocity.projects.progress.reported.v1";
    var told =
        Events.example(type)
            .put("projectId", project.toString())
            .put("projectCode", code(project))
            .put("ownerUnitCode", unit)
            .put("period", period)
            .put("revision", revision)
            .put("workDoneFen", yuan * 100)
            .put("fundsArrivedFen", yuan * 50)
            .put("physicalPercent", new BigDecimal(percent))
            .put("reportedOn", on);
    told(type, project, told, LocalDate.parse(on));
  }

  UUID finding(@Nullable UUID project, String severity, String raisedOn) {
    var id = UUID.randomUUID();
    codes.put(id, City.code("F"));
    found("ordered", id, project, severity, raisedOn, Map.of("raisedOn", raisedOn));
    return id;
  }

  /** One of closed, annulled, reopened, or the order again; with the days that the event has. */
  void found(
      String what,
      UUID finding,
      @Nullable UUID project,
      String severity,
      String on,
      Map<String, String> days) {
    var type = "ecocity.supervision.finding." + what + ".v1";
    var told =
        Events.example(type)
            .put("findingId", finding.toString())
            .put("code", code(finding))
            .put("projectId", project == null ? null : project.toString())
            .put("unitCode", unit)
            .put("severity", severity);
    told.remove("raisedOn");
    days.forEach(told::put);
    told(type, finding, told, LocalDate.parse(on));
  }

  private void told(String type, UUID aggregate, Object payload, LocalDate day) {
    long version = versions.merge(aggregate, 1L, Long::sum);
    var headers = Events.headers(UUID.randomUUID(), type, aggregate, version, day);
    tellings.add(() -> Events.publish(headers, payload));
  }

  void tell() {
    tellings.forEach(Runnable::run);
    tellings.clear();
  }

  /** What was to be told never came. */
  void forget() {
    tellings.clear();
  }

  /** In any order, and some of them twice. */
  void tellShuffled(Random random) {
    var all = new ArrayList<>(tellings);
    for (var one : tellings) {
      if (random.nextInt(3) == 0) {
        all.add(one);
      }
    }
    Collections.shuffle(all, random);
    all.forEach(Runnable::run);
    tellings.clear();
  }
}
