package org.ecocity.funding.gaps;

import org.jspecify.annotations.Nullable;

/**
 * A government: a level, and in districts the unit.
 *
 * @param level CENTRAL, PROVINCIAL, MUNICIPAL or DISTRICT
 * @param unitCode the district, none above it
 */
record Government(String level, @Nullable String unitCode) {}
