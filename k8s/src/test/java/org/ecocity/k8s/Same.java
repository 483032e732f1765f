package org.ecocity.k8s;

import com.fasterxml.jackson.databind.JsonNode;

/** What was read must say what was written: nothing dropped on the way, nothing of another type. */
final class Same {
  private Same() {}

  static void require(JsonNode written, JsonNode read) {
    require(written, read, "");
  }

  private static void require(JsonNode written, JsonNode read, String place) {
    if (written.isObject()) {
      written
          .properties()
          .forEach(it -> require(it.getValue(), read.path(it.getKey()), place + "." + it.getKey()));
    } else if (written.isArray()) {
      for (int i = 0; i < written.size(); i++) {
        require(written.get(i), read.path(i), place + "[" + i + "]");
      }
    } else if (!same(written, read)) {
      throw new StrictReader.Refused("%s: %s was read as %s".formatted(place, written, read));
    }
  }

  /** The models leave out what is their default anyway; an unknown field was found before. */
  private static boolean same(JsonNode written, JsonNode read) {
    if (read.isMissingNode() || read.isNull()) return written.isBoolean() || written.isNumber();
    if (written.isNumber()) return read.isNumber() && written.asText().equals(read.asText());
    return written.equals(read);
  }
}
