package org.ecocity.platform.sheets;

import java.util.List;

/**
 * What is wrong in one cell.
 *
 * @param row row number as the spreadsheet shows it, 0 for the file as a whole
 * @param column heading as it stands in the file, empty for the file or row as a whole
 * @param cell address such as {@code C7}, empty for the file or row as a whole
 * @param code stable code, its text is {@code error.{code}}
 * @param args values for the text
 */
public record CellError(int row, String column, String cell, String code, List<String> args) {
  /** An error of the file as a whole. */
  public static CellError ofFile(String code, List<?> args) {
    return new CellError(0, "", "", code, args.stream().map(String::valueOf).toList());
  }
}
