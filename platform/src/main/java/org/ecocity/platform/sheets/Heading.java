package org.ecocity.platform.sheets;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A heading taken apart: {@code 总投资（万元）} is {@code 总投资} in {@link AmountUnit#WAN}.
 *
 * @param base what remains without white space, unit and width variants
 * @param unit the unit of amounts, or null when it names none
 */
record Heading(String base, @org.jspecify.annotations.Nullable AmountUnit unit) {
  private static final int MAX_CHARS = 100;
  private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");

  static Heading of(String text) {
    var plain = plain(text);
    return new Heading(BRACKET.matcher(plain).replaceAll(""), AmountUnit.in(plain));
  }

  /** Full-width forms become plain, white space goes, letters become small. */
  static String plain(String text) {
    var bounded = text.substring(0, Math.min(MAX_CHARS, text.length()));
    return Normalizer.normalize(bounded, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .replace("*", "")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
