package org.ecocity.supervision.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The finding register as it stood at a cut-off. */
@ApplicationScoped
public class FindingsAsOf {
  private final EntityManager entities;

  FindingsAsOf(EntityManager entities) {
    this.entities = entities;
  }

  /** Every finding that was ordered by then, with its state and due date of then; by code. */
  @Transactional
  public List<Past> ordered(Instant asOf) {
    entities.flush();
    return entities
        .createNativeQuery(
            "SELECT f.id, f.code, f.project_code, f.unit_code, f.severity, f.ordered_on,"
                + " p.state, p.due_date, c.closed_on, c.reopened"
                + " FROM finding f JOIN LATERAL (SELECT state, due_date FROM finding_past"
                + " WHERE finding_id = f.id AND since <= :asOf ORDER BY no DESC LIMIT 1) p ON true"
                + " JOIN LATERAL (SELECT"
                + " max(CAST(since AT TIME ZONE 'Asia/Shanghai' AS date))"
                + " FILTER (WHERE state = 'CLOSED') AS closed_on,"
                + " count(*) FILTER (WHERE state = 'REOPENED') AS reopened"
                + " FROM finding_past WHERE finding_id = f.id AND since <= :asOf) c ON true"
                + " WHERE p.state <> 'OPEN' AND f.ordered_on IS NOT NULL ORDER BY f.code",
            Past.class)
        .setParameter("asOf", asOf)
        .getResultList();
  }

  /**
   * A finding as it was.
   *
   * @param id the finding
   * @param code its code
   * @param projectCode project it is about, if it is about one
   * @param unitCode unit that has to rectify
   * @param severity MINOR, MAJOR or SERIOUS
   * @param orderedOn when rectification was ordered
   * @param state its state then
   * @param dueDate its due date as of then
   * @param closedOn when it was struck off last by then, also where it was reopened since
   * @param reopened how often a revisit had reopened it by then
   */
  public record Past(
      UUID id,
      String code,
      @Nullable String projectCode,
      String unitCode,
      String severity,
      LocalDate orderedOn,
      String state,
      @Nullable LocalDate dueDate,
      @Nullable LocalDate closedOn,
      long reopened) {
    /** Whether it is neither struck off nor annulled. */
    public boolean isOpen() {
      return !state.equals("CLOSED") && !state.equals("ANNULLED");
    }

    /** Whether the unit's report is awaited and its due date has passed. */
    public boolean isOverdue(LocalDate day) {
      var awaited = state.equals("ORDERED") || state.equals("RETURNED") || state.equals("REOPENED");
      return awaited && dueDate != null && dueDate.isBefore(day);
    }
  }
}
