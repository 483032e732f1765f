package org.ecocity.projects.lights;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the rules; it never changes.
 *
 * @param version 1, 2, 3 …
 * @param validFrom first day it holds, until the next one's
 * @param inForce whether it holds today
 * @param rules the dimensions that shine
 * @param source where the rules come from
 */
record LightRuleView(
    int version,
    LocalDate validFrom,
    boolean inForce,
    List<DimensionRule> rules,
    @Nullable String source) {}
