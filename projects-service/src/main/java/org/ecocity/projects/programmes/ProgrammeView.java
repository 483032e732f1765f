package org.ecocity.projects.programmes;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A programme.
 *
 * @param id id of the programme
 * @param code its code
 * @param name Chinese name
 * @param nameEn English name
 * @param cityName the city that runs it
 * @param title the title the city runs for
 * @param goals what is to be reached
 * @param overallPlan the overall development plan above it
 * @param startsOn first day
 * @param endsOn last day
 * @param version grows with each change
 */
record ProgrammeView(
    UUID id,
    String code,
    String name,
    @Nullable String nameEn,
    @Nullable String cityName,
    @Nullable String title,
    @Nullable String goals,
    @Nullable String overallPlan,
    LocalDate startsOn,
    LocalDate endsOn,
    long version)
    implements Versioned {}
