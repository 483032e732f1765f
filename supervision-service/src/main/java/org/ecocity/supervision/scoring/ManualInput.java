package org.ecocity.supervision.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in for an item and confirmed by a second person.
 *
 * @param value points (MANUAL), a percentage (BANDS) or a number of times; none with a choice
 * @param choice code of the answer, where the item has answers
 * @param notApplicable true when the item does not apply to the unit
 * @param reason why
 * @param enteredBy user who typed it in
 * @param confirmedBy the second person
 * @param records the evidence
 */
public record ManualInput(
    @Nullable BigDecimal value,
    @Nullable String choice,
    boolean notApplicable,
    String reason,
    String enteredBy,
    String confirmedBy,
    List<RecordRef> records) {
  /** Keeps its own copy. */
  public ManualInput {
    records = List.copyOf(records);
  }
}
