package org.ecocity.funding.warnings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A warning on money, with the figures of the day it was raised.
 *
 * @param id the warning
 * @param version grows with each change
 * @param kind IDLE_FUNDS, CONCENTRATION, PAID_AHEAD, LOW_EXECUTION or REFUSALS
 * @param subjectType BUDGET_LINE, PROJECT, PAYEE or UNIT
 * @param subjectCode code of the line, project or unit; name of the payee
 * @param period the year it belongs to; the quarter for LOW_EXECUTION and REFUSALS
 * @param unitCode the unit concerned
 * @param unitName its present name
 * @param projectId the project concerned
 * @param amountFen the money it is about, in fen
 * @param measured days for IDLE_FUNDS, percent for CONCENTRATION and LOW_EXECUTION (of the line
 *     furthest behind), percentage points for PAID_AHEAD, requests for REFUSALS
 * @param threshold the same, what it crossed
 * @param ruleId the rule of {@code watch-rules} that held
 * @param summary in Chinese
 * @param summaryEn in English
 * @param state RAISED or CLEARED
 * @param raisedOn business date
 * @param clearedOn business date on which it crossed the threshold no more
 */
record FundWarningView(
    UUID id,
    long version,
    WarningKind kind,
    WarningSubject subjectType,
    String subjectCode,
    String period,
    String unitCode,
    String unitName,
    @Nullable UUID projectId,
    long amountFen,
    BigDecimal measured,
    BigDecimal threshold,
    UUID ruleId,
    String summary,
    String summaryEn,
    WarningState state,
    LocalDate raisedOn,
    @Nullable LocalDate clearedOn)
    implements Versioned {
  static FundWarningView of(FundWarning warning, String unitName) {
    return new FundWarningView(
        warning.id,
        warning.version,
        warning.kind,
        warning.subjectType,
        warning.subjectCode,
        warning.period,
        warning.unitCode,
        unitName,
        warning.projectId,
        warning.amountFen,
        warning.measured,
        warning.threshold,
        warning.ruleId,
        warning.summary,
        warning.summaryEn,
        warning.state,
        warning.raisedOn,
        warning.clearedOn);
  }
}
