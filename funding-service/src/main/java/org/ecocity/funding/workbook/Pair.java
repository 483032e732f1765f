package org.ecocity.funding.workbook;

/**
 * An amount of fen in two cells: a spreadsheet keeps 15 digits, so whole fen and the part of a fen
 * stand apart, the first exact, the second to some 10^-14.
 *
 * @param whole cell with the whole fen
 * @param part cell with the rest, 0 to below 1
 */
record Pair(String whole, String part) {}
