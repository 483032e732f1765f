package org.ecocity.projects.lights;

import java.time.LocalDate;
import org.ecocity.projects.library.Colour;
import org.jspecify.annotations.Nullable;

/**
 * A light, now or as it was.
 *
 * @param dimension what it is about
 * @param colour its colour
 * @param reason why, in Chinese
 * @param reasonEn why, in English
 * @param ruleVersion version of the rules
 * @param period the month it is about
 * @param since business date from which it had this colour
 * @param until business date on which the colour changed, none for the present one
 * @param madeGoodOn business date on which a light that was not green became green again
 */
public record LightView(
    Dimension dimension,
    Colour colour,
    String reason,
    String reasonEn,
    int ruleVersion,
    String period,
    LocalDate since,
    @Nullable LocalDate until,
    @Nullable LocalDate madeGoodOn) {}
