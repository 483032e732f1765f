package org.ecocity.funding.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.wiring.Rows;
import org.jspecify.annotations.Nullable;

/** Reads where the money of key projects comes from. */
@ApplicationScoped
class LeverageReports {
  private static final String WHOLE =
      """
      SELECT s.kind, f.name, f.government, f.social, c.field_code, p.owner_unit_code, 0, s.planned_fen,
        s.committed_fen,
        (SELECT coalesce(sum(a.amount_fen), 0)::bigint FROM funds_arrival a
          WHERE a.project_id = p.id AND a.kind = s.kind AND a.state = 'RECORDED')
      FROM financing_plan p
        JOIN financing_plan_source s ON s.plan_id = p.id
        JOIN funding_source f USING (kind)
        LEFT JOIN project_copy c ON c.project_id = p.id
      ORDER BY f.sort_no, p.id
      """;
  private static final String BY_YEAR =
      """
      WITH part AS (
        SELECT project_id, kind, year, planned_fen, 0::bigint AS committed_fen, 0::bigint AS arrived_fen
          FROM planned_source
        UNION ALL
        SELECT plan_id, kind, year, 0, committed_fen, 0 FROM financing_plan_year
        UNION ALL
        SELECT project_id, kind, extract(year FROM arrived_on)::int, 0, 0, amount_fen
          FROM funds_arrival WHERE state = 'RECORDED')
      SELECT x.kind, f.name, f.government, f.social, c.field_code, p.owner_unit_code, x.year,
        sum(x.planned_fen)::bigint, sum(x.committed_fen)::bigint, sum(x.arrived_fen)::bigint
      FROM part x
        JOIN financing_plan p ON p.id = x.project_id
        JOIN funding_source f USING (kind)
        LEFT JOIN project_copy c ON c.project_id = x.project_id
      GROUP BY x.project_id, x.kind, f.name, f.government, f.social, f.sort_no, c.field_code,
        p.owner_unit_code, x.year
      ORDER BY f.sort_no, x.project_id, x.year
      """;

  private final Rows rows;
  private final Units units;

  LeverageReports(Rows rows, Units units) {
    this.rows = rows;
    this.units = units;
  }

  /** Of a year, or of the plans as a whole. */
  @Transactional
  LeverageReport of(@Nullable Integer year) {
    var byYear = rows(BY_YEAR);
    var rows =
        year == null ? rows(WHOLE) : byYear.stream().filter(row -> row.year() == year).toList();
    var names = units.names();
    return new LeverageReport(
        year,
        Leverage.of("ALL", null, rows),
        rows.stream()
            .collect(
                Collectors.groupingBy(SourceMoney::kind, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(LeverageReport.KindMoney::of)
            .toList(),
        grouped(rows, row -> row.fieldCode() == null ? "" : row.fieldCode(), key -> null),
        grouped(rows, SourceMoney::unitCode, names::of),
        grouped(byYear, row -> String.valueOf(row.year()), key -> null));
  }

  private static List<Leverage> grouped(
      List<SourceMoney> rows,
      Function<SourceMoney, String> key,
      Function<String, @Nullable String> name) {
    return rows.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(one -> Leverage.of(one.getKey(), name.apply(one.getKey()), one.getValue()))
        .toList();
  }

  private List<SourceMoney> rows(String sql) {
    return rows.read(
        sql,
        row ->
            new SourceMoney(
                row.getString(1),
                row.getString(2),
                row.getBoolean(3),
                row.getBoolean(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10)));
  }
}
