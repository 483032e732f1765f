package org.ecocity.funding.warnings;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that crosses its threshold today.
 *
 * @param kind of what
 * @param subjectType about what
 * @param subjectKey names the subject for ever
 * @param subjectCode what people call it
 * @param period year or quarter it belongs to; the same subject warns once in it
 * @param unitCode the unit concerned
 * @param projectId the project concerned, if it is one
 * @param amountFen the money it is about, in fen
 * @param measured days, percent, percentage points or requests
 * @param threshold the same, what it crossed
 * @param summary in Chinese
 * @param summaryEn in English
 */
record Sign(
    WarningKind kind,
    WarningSubject subjectType,
    String subjectKey,
    String subjectCode,
    String period,
    String unitCode,
    @Nullable UUID projectId,
    long amountFen,
    BigDecimal measured,
    BigDecimal threshold,
    String summary,
    String summaryEn) {
  Subject subject() {
    return new Subject(kind, subjectKey);
  }

  /**
   * What can have one warning at a time.
   *
   * @param kind of what
   * @param key the subject
   */
  record Subject(WarningKind kind, String key) {}
}
