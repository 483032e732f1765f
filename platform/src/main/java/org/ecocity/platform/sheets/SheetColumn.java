package org.ecocity.platform.sheets;

import java.util.Arrays;
import java.util.List;

/**
 * A column that a reader looks for by its heading.
 *
 * @param key name in code
 * @param headings accepted headings; the first stands in the template, with its unit if it has one
 * @param required whether a sheet without this heading is refused
 * @param anchor whether a row with something in this column is a data row, not a note or a sum
 * @param widthChars width in the template
 */
public record SheetColumn(
    String key, List<String> headings, boolean required, boolean anchor, int widthChars) {
  private static final int WIDTH_CHARS = 16;

  /** A column whose content says that the row holds data, such as a code or a name. */
  public static SheetColumn anchor(String key, String... headings) {
    return new SheetColumn(key, Arrays.asList(headings), true, true, 2 * WIDTH_CHARS);
  }

  /** A column that the sheet must have. */
  public static SheetColumn required(String key, String... headings) {
    return new SheetColumn(key, Arrays.asList(headings), true, false, WIDTH_CHARS);
  }

  /** A column that the sheet may have. */
  public static SheetColumn optional(String key, String... headings) {
    return new SheetColumn(key, Arrays.asList(headings), false, false, WIDTH_CHARS);
  }

  /** The heading of the template. */
  public String heading() {
    return headings.getFirst();
  }

  boolean matches(Heading found) {
    return headings.stream().anyMatch(h -> Heading.of(h).base().equals(found.base()));
  }
}
