package org.ecocity.funding.performance.sheets;

import java.time.LocalDate;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A version of a self-evaluation sheet; it never changes.
 *
 * @param code the sheet
 * @param version its number
 * @param endsOn last day it holds, also by its successor; open when null
 * @param sheet what it says, as it was entered
 * @param enteredBy user who entered it
 * @param enteredOn business date
 */
record SheetView(
    String code,
    long version,
    @Nullable LocalDate endsOn,
    EvaluationSheet sheet,
    String enteredBy,
    LocalDate enteredOn)
    implements Versioned {
  static SheetView of(SheetVersion version, EvaluationSheet said, @Nullable LocalDate endsOn) {
    return new SheetView(
        version.code, version.version, endsOn, said, version.enteredBy, version.enteredOn);
  }
}
