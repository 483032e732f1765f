package org.ecocity.funding.workbook;

import org.ecocity.funding.workbook.Bench.Pair;

/**
 * An amount of fen of each subject in two columns; see {@link Pair}.
 *
 * @param whole column with the whole fen
 * @param part column with the rest
 */
record Columns(int whole, int part) {}
