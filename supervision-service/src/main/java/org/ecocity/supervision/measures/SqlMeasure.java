package org.ecocity.supervision.measures;

import org.ecocity.supervision.scoring.Measured;

/**
 * A measure that is a sum over rows: amount, id, code, name.
 *
 * @param name its name
 * @param label Chinese
 * @param labelEn English
 * @param unit what it counts
 * @param type kind of record a row is
 * @param link route of the web front end, before the id; ends with / where the id follows
 * @param select the rows
 */
record SqlMeasure(
    String name,
    String label,
    String labelEn,
    Measured.Unit unit,
    String type,
    String link,
    String select) {}
