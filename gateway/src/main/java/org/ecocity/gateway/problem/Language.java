package org.ecocity.gateway.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of the suite; Chinese unless English is asked for. */
public final class Language {
  private static final List<Locale> KNOWN = List.of(Locale.CHINESE, Locale.ENGLISH);

  private Language() {}

  /** The language that an {@code Accept-Language} header asks for. */
  public static Locale of(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Locale.CHINESE;
    }
    try {
      var wanted = Locale.LanguageRange.parse(acceptLanguage);
      var best = Locale.lookup(wanted, KNOWN);
      return best == null ? Locale.CHINESE : best;
    } catch (IllegalArgumentException unreadable) {
      return Locale.CHINESE;
    }
  }
}
