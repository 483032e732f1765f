package org.ecocity.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Texts in Chinese and English: {@code problems} of the platform and {@code service-problems} of
 * the service.
 */
@ApplicationScoped
public class Messages {
  /** The first language. */
  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  private static final List<String> BUNDLES = List.of("service-problems", "problems");
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /**
   * The language of an {@code Accept-Language} header: English where it comes first, else Chinese,
   * also without one.
   */
  public static Locale language(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return CHINESE;
    }
    try {
      var ranges = Locale.LanguageRange.parse(acceptLanguage);
      var best = Locale.lookup(ranges, List.of(CHINESE, Locale.CHINESE, Locale.ENGLISH));
      return best != null && best.getLanguage().equals("en") ? Locale.ENGLISH : CHINESE;
    } catch (IllegalArgumentException e) {
      return CHINESE;
    }
  }

  /** The text of a key with its values filled in; the key itself where there is none. */
  public String text(Locale language, String key, List<?> args) {
    var suffix = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    for (var name : BUNDLES) {
      try {
        var bundle = ResourceBundle.getBundle(name, suffix, loader(), EXACT);
        if (bundle.containsKey(key)) {
          var texts = args.stream().map(String::valueOf).toArray();
          return new MessageFormat(bundle.getString(key), suffix).format(texts);
        }
      } catch (MissingResourceException e) {
        continue;
      }
    }
    return key;
  }

  private static ClassLoader loader() {
    return Thread.currentThread().getContextClassLoader();
  }
}
