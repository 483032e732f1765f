package org.ecocity.notification.leaders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A building's entry.
 *
 * @param id the entry
 * @param bodyName whose building
 * @param unitCode unit that entered it
 * @param groupCode its group
 * @param kgcePerSquareMetre energy used in the year, kgce/m²
 * @param failedGate {@code QUOTA} when it uses more than its group may
 * @param enteredBy user
 * @param enteredOn business date
 */
record EntryView(
    UUID id,
    String bodyName,
    String unitCode,
    String groupCode,
    BigDecimal kgcePerSquareMetre,
    @Nullable String failedGate,
    String enteredBy,
    LocalDate enteredOn) {
  static EntryView of(Entry entry) {
    return new EntryView(
        entry.id,
        entry.bodyName,
        entry.unitCode,
        entry.groupCode,
        entry.intensity,
        entry.failedGate,
        entry.enteredBy,
        entry.enteredOn);
  }
}
