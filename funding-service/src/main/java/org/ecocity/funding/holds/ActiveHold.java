package org.ecocity.funding.holds;

import java.time.LocalDate;

/**
 * A hold that stops new payment requests now.
 *
 * @param findingCode the finding behind it
 * @param until its last day
 */
public record ActiveHold(String findingCode, LocalDate until) {}
