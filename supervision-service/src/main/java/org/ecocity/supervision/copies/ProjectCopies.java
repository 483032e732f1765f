package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Projects, tables, plan curves, progress, lights and green stages as of a cut-off. */
@ApplicationScoped
public class ProjectCopies {
  private final Rows rows;

  ProjectCopies(Rows rows) {
    this.rows = rows;
  }

  /** A project as told last. */
  @Transactional
  public Optional<ProjectCopy> latest(UUID projectId) {
    return rows
        .read(
            "SELECT * FROM project_copy WHERE project_id = ? ORDER BY copied_version DESC LIMIT 1",
            ProjectCopy::of,
            projectId)
        .stream()
        .findFirst();
  }

  /** Every project as it was then, by id. */
  @Transactional
  public List<ProjectCopy> projects(Instant asOf) {
    return rows.read(
        "SELECT DISTINCT ON (project_id) * FROM project_copy WHERE told_at <= ?"
            + " ORDER BY project_id, copied_version DESC",
        ProjectCopy::of,
        asOf);
  }

  /** The version of a year's table that was in force then. */
  @Transactional
  public Optional<TableCopy> table(int year, Instant asOf) {
    return rows
        .read(
            "SELECT * FROM table_copy WHERE year = ? AND told_at <= ?"
                + " ORDER BY version DESC LIMIT 1",
            row -> {
              var id = row.getObject("table_id", UUID.class);
              return new TableCopy(
                  id,
                  row.getInt("year"),
                  row.getInt("version"),
                  row.getString("document_number"),
                  row.getObject("issued_on", LocalDate.class),
                  entries(id));
            },
            year,
            asOf)
        .stream()
        .findFirst();
  }

  /** Cumulative percent of the year's plan by month, 1 to 12; empty when none was told by then. */
  @Transactional
  public Map<Integer, BigDecimal> planCurve(int year, Instant asOf) {
    var curve = new TreeMap<Integer, BigDecimal>();
    rows.read(
            "SELECT month, percent FROM plan_curve_copy WHERE year = ? AND copied_version ="
                + " (SELECT max(copied_version) FROM plan_curve_copy"
                + " WHERE year = ? AND told_at <= ?) ORDER BY month",
            row -> Map.entry(row.getInt("month"), row.getBigDecimal("percent")),
            year,
            year,
            asOf)
        .forEach(point -> curve.put(point.getKey(), point.getValue()));
    return curve;
  }

  /**
   * Each project's report of each period up to and with one, in the revision that held then; by
   * project and period.
   *
   * @param lastPeriod the last period that counts, such as {@code 2019-03}
   */
  @Transactional
  public List<ProgressCopy> reports(String lastPeriod, Instant asOf) {
    return rows.read(
        "SELECT DISTINCT ON (project_id, period) *, min(reported_at)"
            + " OVER (PARTITION BY project_id, period) AS first_reported_at"
            + " FROM progress_copy WHERE period <= ? AND reported_at <= ?"
            + " ORDER BY project_id, period, revision DESC",
        ProgressCopy::of,
        lastPeriod,
        asOf);
  }

  /** Every light that anything was told of, as it shone then; by project code and dimension. */
  @Transactional
  public List<LightCopy> lights(Instant asOf) {
    return rows.read(
        "SELECT * FROM (SELECT DISTINCT ON (project_id, dimension) * FROM light_copy"
            + " WHERE told_at <= ? ORDER BY project_id, dimension, copied_version DESC) l"
            + " ORDER BY project_code, dimension",
        LightCopy::of,
        asOf);
  }

  /** Each change of each light in a span of time, the earliest first. */
  @Transactional
  public List<LightCopy> lightsHistory(Instant from, Instant to) {
    return rows.read(
        "SELECT * FROM light_copy WHERE told_at > ? AND told_at <= ?"
            + " ORDER BY told_at, project_code, dimension",
        LightCopy::of,
        from,
        to);
  }

  /** Green stages passed by then. */
  @Transactional
  public List<GreenStage> greenStages(Instant asOf) {
    return rows.read(
        "SELECT * FROM green_stage_copy WHERE told_at <= ? ORDER BY project_id, stage",
        row ->
            new GreenStage(
                row.getObject("project_id", UUID.class),
                row.getString("owner_unit_code"),
                row.getString("stage"),
                row.getObject("passed_on", LocalDate.class)),
        asOf);
  }

  private List<TableCopy.Entry> entries(UUID tableId) {
    return rows.read(
        "SELECT * FROM table_entry_copy WHERE table_id = ? ORDER BY project_code, project_id",
        TableCopy.Entry::of,
        tableId);
  }

  /**
   * A green stage that a project has passed.
   *
   * @param stage DESIGN, CONSTRUCTION or OPERATION
   * @param passedOn when
   */
  public record GreenStage(
      UUID projectId, String ownerUnitCode, String stage, LocalDate passedOn) {}
}
