package org.ecocity.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The committed OpenAPI descriptions that were built into this door. */
@ApplicationScoped
class Descriptions {
  private static final List<String> OF =
      List.of("gateway", "projects", "funding", "supervision", "notification");

  /** Each description by its part's name; a part without one is left out. */
  Map<String, ObjectNode> all() {
    var yaml = new YAMLMapper();
    var all = new LinkedHashMap<String, ObjectNode>();
    for (var part : OF) {
      try (var file = loader().getResourceAsStream("contracts/openapi/" + part + ".yaml")) {
        if (file != null && yaml.readTree(file) instanceof ObjectNode description) {
          all.put(part, description);
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return all;
  }

  private static ClassLoader loader() {
    return Thread.currentThread().getContextClassLoader();
  }

  /** Whether a member of a path item is an operation. */
  static boolean isOperation(Map.Entry<String, JsonNode> member) {
    return switch (member.getKey()) {
      case "get", "put", "post", "delete", "patch", "head", "options" -> true;
      default -> false;
    };
  }
}
