package org.ecocity.platform.sheets;

import java.util.List;

/**
 * What a kind of sheet looks like: its columns in the order of the template.
 *
 * @param title title of the template's sheet
 * @param columns the columns
 * @param notes notes below the head of the template, one a line
 */
public record SheetLayout(String title, List<SheetColumn> columns, List<String> notes) {
  /** A row number column that every template begins with; its content does not matter. */
  public static final String NUMBER = "number";

  SheetColumn column(String key) {
    return columns.stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
  }
}
