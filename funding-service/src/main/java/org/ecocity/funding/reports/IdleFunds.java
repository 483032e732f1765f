package org.ecocity.funding.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that lies still (沉淀资金), or that an earlier year left (结转结余).
 *
 * @param subjectType BUDGET_LINE or PROJECT
 * @param subjectId the line or project
 * @param code its code
 * @param name its name
 * @param unitCode owner of the line or project
 * @param year budget year of the line; of a project the year of its table
 * @param idleFen of a line what is left or promised; of a project what arrived and was not paid, in
 *     fen
 * @param lastMovedOn business date of the last posting on its accounts
 * @param days since then
 * @param carriedOver whether the line's year is over, or it carries on a line of an earlier year
 */
public record IdleFunds(
    SubjectType subjectType,
    UUID subjectId,
    String code,
    String name,
    String unitCode,
    int year,
    long idleFen,
    @Nullable LocalDate lastMovedOn,
    int days,
    boolean carriedOver) {

  /** Where money lies. */
  public enum SubjectType {
    /** A budget line. */
    BUDGET_LINE,
    /** A project's account. */
    PROJECT
  }
}
