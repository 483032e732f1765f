package org.ecocity.notification.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecocity.platform.money.Money;

/**
 * Texts of notices: templates in {@code notices_zh} and {@code notices_en}, filled in from the data
 * kept with the notice. A value that is a code is put into words by {@code value.CODE}; amounts in
 * fen become yuan.
 */
@ApplicationScoped
class NoticeTexts {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final TypeReference<Map<String, String>> DATA = new TypeReference<>() {};
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ObjectMapper json;

  NoticeTexts(ObjectMapper json) {
    this.json = json;
  }

  /** Title and text in both languages. */
  Both of(Notice notice) {
    var data = data(notice.data);
    var chinese = bundle(Locale.CHINESE);
    var english = bundle(Locale.ENGLISH);
    return new Both(
        fill(chinese, notice.kind + ".title", data),
        fill(english, notice.kind + ".title", data),
        fill(chinese, notice.kind + ".text", data),
        fill(english, notice.kind + ".text", data));
  }

  private static String fill(ResourceBundle texts, String key, Map<String, String> data) {
    var template = texts.containsKey(key) ? texts.getString(key) : key;
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(value(texts, place.group(1), data)));
  }

  private static String value(ResourceBundle texts, String name, Map<String, String> data) {
    var value = data.get(name);
    if (value == null) {
      return "";
    }
    if (name.endsWith("Fen")) {
      return new Money(Long.parseLong(value)).toString();
    }
    var word = "value." + value;
    return texts.containsKey(word) ? texts.getString(word) : value;
  }

  private Map<String, String> data(String text) {
    try {
      return json.readValue(text, DATA);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A notice's data are unreadable", e);
    }
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        "notices", language, Thread.currentThread().getContextClassLoader(), EXACT);
  }

  /** A notice's texts. */
  record Both(String title, String titleEn, String text, String textEn) {}
}
