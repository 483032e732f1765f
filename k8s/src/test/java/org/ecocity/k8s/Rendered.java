package org.ecocity.k8s;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The objects of the overlay {@code city} as they would reach the cluster. */
final class Rendered {
  static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
  static final Path FILE = ROOT.resolve("k8s/rendered/city.yaml");
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build());

  private Rendered() {}

  /** All objects of the committed rendering. */
  static List<JsonNode> city() {
    try {
      return read(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Objects of one kind. */
  static List<JsonNode> ofKind(String kind) {
    return city().stream().filter(it -> kind(it).equals(kind)).toList();
  }

  /** The object of this kind and name. */
  static JsonNode one(String kind, String name) {
    return ofKind(kind).stream().filter(it -> name(it).equals(name)).findFirst().orElseThrow();
  }

  static String kind(JsonNode object) {
    return object.path("kind").asText();
  }

  static String name(JsonNode object) {
    return object.path("metadata").path("name").asText();
  }

  /** The elements of an array of strings. */
  static Stream<String> texts(JsonNode array) {
    return stream(array).map(JsonNode::asText);
  }

  static Stream<JsonNode> stream(JsonNode array) {
    return java.util.stream.StreamSupport.stream(array.spliterator(), false);
  }

  static List<JsonNode> read(String yaml) throws IOException {
    var found = new ArrayList<JsonNode>();
    try (JsonParser parser = YAML.createParser(yaml)) {
      var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(parser);
      while (documents.hasNext()) found.add(documents.next());
    }
    return found;
  }
}
