package org.ecocity.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

/** Where a page ended: order, value and id of its last entry. */
record Cursor(Object value, UUID id) {
  private static final String SEPARATOR = "\u001f";

  static String write(String order, Object value, Object id) {
    var text = order + SEPARATOR + value + SEPARATOR + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads what we wrote; anything else is refused as malformed. */
  static Cursor read(String text, String order, Class<?> type) {
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
              .split(SEPARATOR, 3);
      if (parts.length != 3 || !parts[0].equals(order)) {
        throw Problem.malformed("cursor", "cursor");
      }
      return new Cursor(value(parts[1], type), UUID.fromString(parts[2]));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Problem.malformed("cursor", "cursor");
    }
  }

  private static Object value(String text, Class<?> type) {
    if (type == String.class) {
      return text;
    } else if (type == Long.class) {
      return Long.valueOf(text);
    } else if (type == Integer.class) {
      return Integer.valueOf(text);
    } else if (type == LocalDate.class) {
      return LocalDate.parse(text);
    } else if (type == Instant.class) {
      return Instant.parse(text);
    }
    throw new IllegalStateException("No cursor over " + type);
  }
}
