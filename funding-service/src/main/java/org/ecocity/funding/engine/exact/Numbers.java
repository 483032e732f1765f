package org.ecocity.funding.engine.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes figures as an official reads them: 4,404,070.302877… */
public final class Numbers {
  /** Twelve digits keep a product with any pool right to far below the fen. */
  private static final int DIGITS = 12;

  private static final BigInteger SHIFT = BigInteger.TEN.pow(DIGITS);
  private static final int MOST_TERMS = 20;

  private Numbers() {}

  public static String of(Fraction value) {
    return of(value, 0);
  }

  /** An amount of fen in yuan, two digits at least. */
  public static String yuan(Fraction fen) {
    return of(fen.over(Fraction.HUNDRED), 2);
  }

  public static String yuan(long fen) {
    return yuan(Fraction.of(fen));
  }

  /** A part of one in percent. */
  public static String percent(Fraction part) {
    return of(part.times(Fraction.HUNDRED)) + " %";
  }

  public static String percent(BigDecimal percent) {
    return of(Fraction.of(percent)) + " %";
  }

  /** Terms of a sum; many are cut short, as each stands in its own derivation. */
  public static String sum(Collection<String> terms) {
    return list(terms, " + ");
  }

  public static String list(Collection<String> terms, String between) {
    var shown = terms.stream().limit(MOST_TERMS).collect(Collectors.joining(between));
    return terms.size() > MOST_TERMS ? shown + between + "… (" + terms.size() + ")" : shown;
  }

  private static String of(Fraction value, int leastDigits) {
    var cut = value.numerator().multiply(SHIFT).divideAndRemainder(value.denominator());
    var exact = cut[1].signum() == 0;
    var decimal = new BigDecimal(cut[0], DIGITS);
    var stripped = exact ? decimal.stripTrailingZeros() : decimal;
    var shown = stripped.scale() < leastDigits ? stripped.setScale(leastDigits) : stripped;
    return grouped(shown.toPlainString()) + (exact ? "" : "…");
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    var whole = point < 0 ? plain : plain.substring(0, point);
    var sign = whole.startsWith("-") ? "-" : "";
    var digits = new StringBuilder(new BigInteger(whole).abs().toString());
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return sign + digits + (point < 0 ? "" : plain.substring(point));
  }
}
