package org.ecocity.supervision.scorecards;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a measure is read for: what happened in a period, as far as it was known at a moment.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @param knownAt nothing that was told later counts
 */
public record CutOff(LocalDate from, LocalDate to, Instant knownAt) {}
