package org.ecocity.projects.lights;

import org.ecocity.projects.library.Colour;

/**
 * A colour with its reason.
 *
 * @param colour the colour
 * @param reason in Chinese
 * @param reasonEn in English
 */
record Verdict(Colour colour, String reason, String reasonEn) {}
