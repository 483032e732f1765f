package org.ecocity.funding.payees;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names of payees are compared: as the database does for its keys. */
public final class PayeeName {
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u200B-\\u200D\\uFEFF]+", Pattern.UNICODE_CHARACTER_CLASS);

  private PayeeName() {}

  /** The name without blanks, in half width and one case. */
  public static String comparable(String typed) {
    var halfWidth = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    return BLANKS.matcher(halfWidth).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
