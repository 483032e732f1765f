package org.ecocity.local.door;

import java.util.List;
import java.util.Map;
import org.ecocity.local.Refusal;
import org.jspecify.annotations.Nullable;

/** One line of a sample file, read by its headings; knows where it stands, for error sentences. */
public record Row(String file, int line, Map<String, String> cells) {
  /** The text under the heading, empty where the cell is. */
  public String text(String heading) {
    var value = cells.get(heading);
    if (value == null) {
      throw new Refusal(file + ": there is no column " + heading + ".");
    }
    return value;
  }

  /** The text under the heading, null where the cell is empty. */
  public @Nullable String textOrNull(String heading) {
    var value = text(heading);
    return value.isEmpty() ? null : value;
  }

  /** The words of a cell that lists codes with spaces between. */
  public List<String> words(String heading) {
    var value = text(heading);
    return value.isEmpty() ? List.of() : List.of(value.split(" "));
  }

  /** An amount written in 万元, in fen. */
  public long fenOfWan(String heading) {
    try {
      return new java.math.BigDecimal(text(heading)).movePointRight(6).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new Refusal(where() + ": " + heading + " is not an amount.", e);
    }
  }

  /** A whole number. */
  public int whole(String heading) {
    try {
      return Integer.parseInt(text(heading));
    } catch (NumberFormatException e) {
      throw new Refusal(where() + ": " + heading + " is not a whole number.", e);
    }
  }

  /** File and line, as the sentences of refusals begin. */
  public String where() {
    return file + " line " + line;
  }
}
