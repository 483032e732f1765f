package org.ecocity.funding.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account to be opened unless its code exists.
 *
 * @param type what it stands for
 * @param code unique and readable, such as {@code BUDGET_LINE:M19-04}
 * @param budgetLineId the line it belongs to
 * @param projectId the project it belongs to
 * @param unitCode the unit it belongs to
 * @param earmark what its money may be spent for
 * @param openedOn business date
 */
public record NewAccount(
    AccountType type,
    String code,
    @Nullable UUID budgetLineId,
    @Nullable UUID projectId,
    @Nullable String unitCode,
    Limits earmark,
    LocalDate openedOn) {

  /** The treasury of a level of government, from which budget lines have their money. */
  public static NewAccount treasury(String level, LocalDate openedOn) {
    return external(level, openedOn);
  }

  /**
   * A source of projects' money. It is not the treasury of its level: what arrives at a project may
   * have been paid from a line, and no yuan comes into the books twice from one account.
   */
  public static NewAccount source(String kind, LocalDate openedOn) {
    return external("SOURCE:" + kind, openedOn);
  }

  /**
   * The other side of what units have to answer for. It is not the treasury either: what a unit was
   * granted stands in its budget line, and is noted here a second time, by unit.
   */
  public static NewAccount grants(LocalDate openedOn) {
    return external("GRANTS", openedOn);
  }

  /** What stands here of a unit: what it was granted (UNIT), what was taken back (CLAWBACK). */
  public static NewAccount ofUnit(AccountType type, String unitCode, LocalDate openedOn) {
    return new NewAccount(type, type + ":" + unitCode, null, null, unitCode, Limits.NONE, openedOn);
  }

  static NewAccount external(String name, LocalDate openedOn) {
    return new NewAccount(
        AccountType.EXTERNAL, "EXTERNAL:" + name, null, null, null, Limits.NONE, openedOn);
  }

  /**
   * The earmark as the ledger checks it; an empty list does not limit.
   *
   * @param purposes the only purposes allowed
   * @param excludedPurposes purposes never allowed
   * @param fieldCodes the only fields of projects allowed
   */
  public record Limits(
      List<String> purposes, List<String> excludedPurposes, List<String> fieldCodes) {
    /** Money for anything. */
    public static final Limits NONE = new Limits(List.of(), List.of(), List.of());
  }
}
