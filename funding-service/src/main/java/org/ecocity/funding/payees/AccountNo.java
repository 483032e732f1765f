package org.ecocity.funding.payees;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** How account numbers are written: 8 to 32 digits, whatever blanks and hyphens people type. */
public final class AccountNo {
  private static final Pattern BETWEEN_DIGITS =
      Pattern.compile("[\\s\\u200B-\\u200D\\uFEFF\\u2010-\\u2015\\u2212-]+");
  private static final Pattern SHAPE = Pattern.compile("[0-9]{8,32}");

  private AccountNo() {}

  /** The digits alone; none of nothing. */
  public static @Nullable String plain(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    var halfWidth = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    var digits = BETWEEN_DIGITS.matcher(halfWidth).replaceAll("");
    return digits.isEmpty() ? null : digits;
  }

  /** Whether a plain number can be an account's. */
  public static boolean isAccount(String plain) {
    return SHAPE.matcher(plain).matches();
  }

  /** The digits alone, or 422 {@code account-no-shape} at the field; none of nothing. */
  public static @Nullable String require(@Nullable String typed, String field) {
    var plain = plain(typed);
    if (plain != null && !isAccount(plain)) {
      throw Problem.rule("account-no-shape", field);
    }
    return plain;
  }

  /** The last four digits, for those who need to know no more. */
  public static String masked(String plain) {
    return "*" + plain.substring(Math.max(0, plain.length() - 4));
  }
}
