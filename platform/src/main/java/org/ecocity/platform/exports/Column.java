package org.ecocity.platform.exports;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * One column of an export: a leaf of the entries' record.
 *
 * @param path names from the entry down to the value
 * @param kind what the value is
 */
record Column(List<String> path, Kind kind) {
  private static final String FEN = "Fen";
  private static final String BETWEEN = "; ";

  /** What a value is, by the type the record declares. */
  enum Kind {
    FEN,
    NUMBER,
    BOOLEAN,
    DATE,
    INSTANT,
    TEXT,
    /** Scalars, joined. */
    LIST,
    /** Whatever has an inside of its own. */
    JSON
  }

  /** The columns of a record, in its order; only the fields wanted, where some are. */
  static List<Column> of(ObjectMapper mapper, JavaType entry, List<String> wanted) {
    var found = new ArrayList<Column>();
    descend(mapper, entry, List.of(), new HashSet<>(), found);
    return found.stream()
        .filter(column -> wanted.isEmpty() || wanted.contains(column.path().getFirst()))
        .toList();
  }

  private static void descend(
      ObjectMapper mapper,
      JavaType type,
      List<String> path,
      Set<Class<?>> within,
      List<Column> found) {
    var raw = type.getRawClass();
    if (!raw.isRecord() || !within.add(raw)) {
      found.add(new Column(path, raw.isRecord() ? Kind.JSON : kind(path, type)));
      return;
    }
    for (var field : mapper.getSerializationConfig().introspect(type).findProperties()) {
      var below = new ArrayList<>(path);
      below.add(field.getName());
      descend(mapper, field.getPrimaryType(), List.copyOf(below), within, found);
    }
    within.remove(raw);
  }

  private static Kind kind(List<String> path, JavaType type) {
    var raw = type.getRawClass();
    if (type.isCollectionLikeType() || type.isArrayType()) {
      return isScalar(type.getContentType().getRawClass()) ? Kind.LIST : Kind.JSON;
    } else if (Number.class.isAssignableFrom(raw) || raw.isPrimitive() && raw != boolean.class) {
      return !path.isEmpty() && path.getLast().endsWith(FEN) ? Kind.FEN : Kind.NUMBER;
    } else if (raw == boolean.class || raw == Boolean.class) {
      return Kind.BOOLEAN;
    } else if (raw == LocalDate.class) {
      return Kind.DATE;
    } else if (raw == Instant.class) {
      return Kind.INSTANT;
    }
    return isScalar(raw) ? Kind.TEXT : Kind.JSON;
  }

  private static boolean isScalar(Class<?> raw) {
    return raw.isPrimitive()
        || raw.isEnum()
        || (raw.getName().startsWith("java.")
            && raw != Object.class
            && !Map.class.isAssignableFrom(raw)
            && !Iterable.class.isAssignableFrom(raw));
  }

  /** The field's name, {@code a.b} where it lies deeper. */
  String name() {
    return path.isEmpty() ? "value" : String.join(".", path);
  }

  /** The value in an entry; missing or null where it has none. */
  JsonNode in(JsonNode entry) {
    var at = entry;
    for (var name : path) {
      at = at.path(name);
    }
    return at;
  }

  /** The value as text. */
  String text(JsonNode value) {
    return switch (kind) {
      case LIST ->
          StreamSupport.stream(value.spliterator(), false)
              .map(JsonNode::asText)
              .collect(Collectors.joining(BETWEEN));
      case JSON -> value.isValueNode() ? value.asText() : value.toString();
      case FEN, NUMBER -> value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
      case BOOLEAN, DATE, INSTANT, TEXT -> value.asText();
    };
  }
}
