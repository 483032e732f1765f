package org.ecocity.projects.programmes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A phase of a programme.
 *
 * @param id id of the phase
 * @param code its code within the programme
 * @param name Chinese name
 * @param nameEn English name
 * @param startsOn first day
 * @param endsOn last day
 */
record PhaseView(
    UUID id,
    String code,
    String name,
    @Nullable String nameEn,
    LocalDate startsOn,
    LocalDate endsOn) {}
