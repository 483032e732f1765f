package org.ecocity.supervision.cadences;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A cadence.
 *
 * @param id the cadence
 * @param code its code
 * @param name Chinese name
 * @param nameEn English name
 * @param purpose what its items ask for
 * @param kind how its periods follow each other
 * @param firstPeriod its first period
 * @param lastPeriod its last period, if an end is known
 * @param nthWorkingDay due on this working day after the period
 * @param dayOfMonth due on this day of an even month
 * @param fixedPeriods its periods, where they are listed
 * @param dueTime time of day in Asia/Shanghai, the whole day when none
 * @param leadWorkingDays so many working days before, it is shown as due
 * @param issuerCode unit that issues the document
 * @param series series of the document's number
 * @param validFrom what is due before is not asked for
 * @param version grows with each change; goes into {@code If-Match}
 */
record CadenceView(
    UUID id,
    String code,
    String name,
    String nameEn,
    Purpose purpose,
    CadenceKind kind,
    String firstPeriod,
    @Nullable String lastPeriod,
    @Nullable Integer nthWorkingDay,
    @Nullable Integer dayOfMonth,
    List<String> fixedPeriods,
    @Schema(implementation = String.class, format = "time") @Nullable LocalTime dueTime,
    int leadWorkingDays,
    @Nullable String issuerCode,
    @Nullable String series,
    LocalDate validFrom,
    long version)
    implements Versioned {
  static CadenceView of(Cadence cadence) {
    return new CadenceView(
        cadence.id,
        cadence.code,
        cadence.name,
        cadence.nameEn,
        cadence.purpose,
        cadence.kind,
        cadence.firstPeriod,
        cadence.lastPeriod,
        cadence.nthWorkingDay,
        cadence.dayOfMonth,
        List.copyOf(cadence.fixedPeriods),
        cadence.dueTime,
        cadence.leadWorkingDays,
        cadence.issuerCode,
        cadence.series,
        cadence.validFrom,
        cadence.version);
  }
}
