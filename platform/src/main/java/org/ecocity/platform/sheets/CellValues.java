package org.ecocity.platform.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers and dates as officials write them; null is what cannot be one. */
final class CellValues {
  /** A spreadsheet keeps fifteen digits; what follows is noise of its binary numbers. */
  private static final MathContext SPREADSHEET_DIGITS = new MathContext(15);

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,20})?");
  private static final Pattern RAW_NUMBER =
      Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-./年](\\d{1,2})月?");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?(\\s*0{1,2}:00(:00)?)?");
  private static final Pattern COMPACT_MONTH = Pattern.compile("(20\\d{2})(0[1-9]|1[0-2])");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final int FIRST_SERIAL = 20_000;
  private static final int LAST_SERIAL = 80_000;

  private CellValues() {}

  /**
   * A number with thousands separators and full-width digits. What was typed as text is taken to
   * its last digit; only the spreadsheet's own numbers lose the noise.
   */
  static @Nullable BigDecimal number(String text, boolean isNumber) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
    if (!(isNumber ? RAW_NUMBER : NUMBER).matcher(plain).matches()) {
      return null;
    }
    var exact = new BigDecimal(plain);
    return isNumber ? exact.round(SPREADSHEET_DIGITS) : exact;
  }

  /** A date, or a month with the day that {@code end} asks for: its first or its last. */
  static @Nullable LocalDate date(String text, boolean isNumber, boolean end) {
    try {
      return isNumber ? serial(text) : written(text, end);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate written(String text, boolean end) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    var day = DAY.matcher(plain);
    if (day.matches()) {
      return LocalDate.of(of(day.group(1)), of(day.group(2)), of(day.group(3)));
    }
    var month = MONTH.matcher(plain);
    var compact = COMPACT_MONTH.matcher(plain);
    if (month.matches()) {
      return edge(YearMonth.of(of(month.group(1)), of(month.group(2))), end);
    }
    return compact.matches()
        ? edge(YearMonth.of(of(compact.group(1)), of(compact.group(2))), end)
        : null;
  }

  private static @Nullable LocalDate serial(String text) {
    var compact = COMPACT_MONTH.matcher(text);
    if (compact.matches()) {
      return YearMonth.of(of(compact.group(1)), of(compact.group(2))).atDay(1);
    }
    var number = number(text, true);
    if (number == null) {
      return null;
    }
    var days = number.intValue();
    return days >= FIRST_SERIAL && days <= LAST_SERIAL ? SERIAL_ZERO.plusDays(days) : null;
  }

  private static LocalDate edge(YearMonth month, boolean end) {
    return end ? month.atEndOfMonth() : month.atDay(1);
  }

  private static int of(String digits) {
    return Integer.parseInt(digits);
  }
}
