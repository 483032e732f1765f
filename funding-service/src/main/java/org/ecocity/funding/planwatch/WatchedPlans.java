package org.ecocity.funding.planwatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.funding.wiring.Rows;
import org.jspecify.annotations.Nullable;

/** Reads financing plans as they are watched: three queries for however many there are. */
@ApplicationScoped
class WatchedPlans {
  private static final String PLANS =
      """
      SELECT p.id, p.project_code, p.project_name, p.owner_unit_code, p.public_welfare,
        p.total_investment_fen, p.state = 'FILED', p.due_date, p.starts_on,
        EXISTS (SELECT FROM concession c WHERE c.project_id = p.id AND c.state = 'CONCLUDED')
      FROM financing_plan p
      WHERE (?::uuid IS NULL OR p.id = ?::uuid) AND (?::text IS NULL OR p.owner_unit_code = ?::text)
      ORDER BY p.project_code, p.id LIMIT 1000
      """;
  private static final String SOURCES =
      """
      SELECT s.plan_id, s.kind, f.name, f.name_en, f.government, f.needs_partner, s.planned_fen,
        s.committed_fen,
        (SELECT coalesce(sum(a.amount_fen), 0)::bigint FROM funds_arrival a
          WHERE a.project_id = s.plan_id AND a.kind = s.kind AND a.state = 'RECORDED')
      FROM financing_plan_source s JOIN funding_source f USING (kind)
      WHERE s.plan_id = ANY (?) ORDER BY s.plan_id, s.position
      """;
  private static final String YEARS =
      """
      SELECT plan_id, kind, year, planned_fen, commit_by, committed_fen, committed_on, arrive_by
      FROM financing_plan_year WHERE plan_id = ANY (?) ORDER BY plan_id, position
      """;

  private final Rows rows;

  WatchedPlans(Rows rows) {
    this.rows = rows;
  }

  /** One plan, or a unit's, or all, by the projects' codes. */
  List<WatchedPlan> find(@Nullable UUID projectId, @Nullable String ownerUnitCode) {
    var plans =
        rows.read(PLANS, WatchedPlans::plan, projectId, projectId, ownerUnitCode, ownerUnitCode);
    var ids = plans.stream().map(WatchedPlan::projectId).toList();
    var sources = grouped(SOURCES, ids, WatchedPlans::source);
    var years = grouped(YEARS, ids, WatchedPlans::year);
    for (var plan : plans) {
      plan.sources().addAll(sources.getOrDefault(plan.projectId(), List.of()));
      plan.years().addAll(years.getOrDefault(plan.projectId(), List.of()));
    }
    return plans;
  }

  private <T> Map<UUID, List<T>> grouped(String sql, List<UUID> ids, Rows.Reading<T> reading) {
    var found = new HashMap<UUID, List<T>>();
    rows.read(sql, row -> Map.entry(row.getObject(1, UUID.class), reading.of(row)), ids)
        .forEach(
            one ->
                found.computeIfAbsent(one.getKey(), id -> new ArrayList<>()).add(one.getValue()));
    return found;
  }

  private static WatchedPlan plan(ResultSet row) throws SQLException {
    return new WatchedPlan(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getBoolean(5),
        row.getLong(6),
        row.getBoolean(7),
        row.getObject(8, LocalDate.class),
        row.getObject(9, LocalDate.class),
        row.getBoolean(10),
        new ArrayList<>(),
        new ArrayList<>());
  }

  private static WatchedPlan.Source source(ResultSet row) throws SQLException {
    return new WatchedPlan.Source(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getBoolean(5),
        row.getBoolean(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9));
  }

  private static WatchedPlan.Year year(ResultSet row) throws SQLException {
    return new WatchedPlan.Year(
        row.getString(2),
        row.getInt(3),
        row.getLong(4),
        row.getObject(5, LocalDate.class),
        row.getLong(6),
        row.getObject(7, LocalDate.class),
        row.getObject(8, LocalDate.class));
  }
}
