package org.ecocity.platform.exports;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words for columns and lists: {@code columns} of the platform and {@code service-columns} of the
 * service; the field's own name where there is none.
 */
final class Headings {
  private static final List<String> BUNDLES = List.of("service-columns", "columns");
  private static final String FEN = "Fen";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final boolean english;

  Headings(Locale language) {
    this.english = language.getLanguage().equals("en");
  }

  /** What stands over a column; money says that it is in yuan. */
  String of(Column column) {
    var words =
        column.path().stream()
            .map(
                name -> {
                  var word = word(name);
                  return word == null ? withoutFen(name) : word;
                })
            .collect(Collectors.joining(" · "));
    var heading = words.isEmpty() ? column.name() : words;
    if (column.kind() != Column.Kind.FEN) {
      return heading;
    }
    return heading + (english ? " (yuan)" : "（元）");
  }

  /** What a list is called, by the last part of its path. */
  String list(String segment) {
    var word = word("list." + segment);
    return word == null ? segment : word;
  }

  private static String withoutFen(String name) {
    return name.endsWith(FEN) ? name.substring(0, name.length() - FEN.length()) : name;
  }

  private @Nullable String word(String key) {
    var loader = Thread.currentThread().getContextClassLoader();
    for (var name : BUNDLES) {
      try {
        var language = english ? Locale.ENGLISH : Locale.CHINESE;
        var bundle = ResourceBundle.getBundle(name, language, loader, EXACT);
        if (bundle.containsKey(key)) {
          return bundle.getString(key);
        }
      } catch (MissingResourceException e) {
        continue;
      }
    }
    return null;
  }
}
