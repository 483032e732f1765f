package org.ecocity.notification.publicity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Finds telephone numbers, which are never public (rule 9), before a text is published. */
public final class Telephones {
  private static final String BLOT = "***";
  private static final Pattern MOBILE =
      Pattern.compile("(?<!\\d)(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)");
  private static final Pattern LANDLINE =
      Pattern.compile("(?<!\\d)[((]?0\\d{2,3}[))]?[- ]?\\d{7,8}(?!\\d)");

  private Telephones() {}

  /** Whether a text holds what reads like a Chinese telephone number, in whatever digits. */
  public static boolean in(String text) {
    var plain = plain(text);
    return MOBILE.matcher(plain).find() || LANDLINE.matcher(plain).find();
  }

  /** The text with such numbers blotted out. */
  public static String blottedOut(String text) {
    var plain = plain(text);
    var withoutMobiles = MOBILE.matcher(plain).replaceAll(BLOT);
    return LANDLINE.matcher(withoutMobiles).replaceAll(BLOT);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
  }
}
