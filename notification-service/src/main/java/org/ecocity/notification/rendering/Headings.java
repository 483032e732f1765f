package org.ecocity.notification.rendering;

import java.util.regex.Pattern;

/** Counts headings 一、 and （一） where their text does not bring its own number. */
final class Headings {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern NUMBERED =
      Pattern.compile("^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.．、]).*", Pattern.DOTALL);

  private int headings;
  private int subheadings;

  String heading(String text) {
    headings++;
    subheadings = 0;
    return NUMBERED.matcher(text).matches() ? text : chinese(headings) + "、" + text;
  }

  String subheading(String text) {
    subheadings++;
    return NUMBERED.matcher(text).matches() ? text : "（" + chinese(subheadings) + "）" + text;
  }

  /** 1 to 99 in Chinese. */
  static String chinese(int n) {
    var ones = n % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(n % 10));
    if (n < 10) {
      return ones;
    }
    return (n < 20 ? "" : String.valueOf(DIGITS.charAt(n / 10 % 10))) + "十" + ones;
  }
}
