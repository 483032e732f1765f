package org.ecocity.local.sample;

import java.util.List;
import java.util.Map;
import org.ecocity.local.Refusal;
import org.jspecify.annotations.Nullable;

/** One line of a sample file, read by its headings; knows where it stands, for error sentences. */
record Row(String file, int line, Map<String, String> cells) {
  /** The text under the heading, empty where the cell is. */
  String text(String heading) {
    var value = cells.get(heading);
    if (value == null) {
      throw new Refusal(file + ": there is no column " + heading + ".");
    }
    return value;
  }

  /** The text under the heading, null where the cell is empty. */
  @Nullable String textOrNull(String heading) {
    var value = text(heading);
    return value.isEmpty() ? null : value;
  }

  /** The words of a cell that lists codes with spaces between. */
  List<String> words(String heading) {
    var value = text(heading);
    return value.isEmpty() ? List.of() : List.of(value.split(" "));
  }

  /** An amount written in 万元, in fen. */
  long fenOfWan(String heading) {
    try {
      return new java.math.BigDecimal(text(heading)).movePointRight(6).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new Refusal(where() + ": " + heading + " is not an amount.", e);
    }
  }

  int whole(String heading) {
    try {
      return Integer.parseInt(text(heading));
    } catch (NumberFormatException e) {
      throw new Refusal(where() + ": " + heading + " is not a whole number.", e);
    }
  }

  /** File and line, as the sentences of refusals begin. */
  String where() {
    return file + " line " + line;
  }
}
