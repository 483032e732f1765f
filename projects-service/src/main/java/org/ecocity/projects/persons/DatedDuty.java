package org.ecocity.projects.persons;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ecocity.projects.validity.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A person's duty and when it is borne. A leave is a period of its own that names the deputy.
 *
 * @param unitCode unit it is borne for
 * @param duty what the person answers for
 * @param validFrom first day
 * @param validTo last day, none if no end is known
 * @param deputyCode person who stands in during this period
 */
@Embeddable
record DatedDuty(
    @NotBlank @Size(max = 12) String unitCode,
    @NotNull @Enumerated(EnumType.STRING) Duty duty,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable @Size(max = 20) String deputyCode) {

  Validity validity() {
    return new Validity(validFrom, validTo);
  }

  boolean isBorneOn(String unit, Duty wanted, LocalDate day) {
    return unitCode.equals(unit) && duty == wanted && validity().contains(day);
  }

  /** Whether both would make two persons answer for the same on some day. */
  boolean contests(DatedDuty other) {
    return duty.isSingle()
        && duty == other.duty
        && unitCode.equals(other.unitCode)
        && validity().overlaps(other.validity());
  }
}
