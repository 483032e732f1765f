package org.ecocity.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts several OpenAPI descriptions into one. Components of one name and one meaning are kept once;
 * one that differs takes its part's name in front, and every reference to it follows.
 */
final class Merger {
  private final ObjectNode merged = JsonNodeFactory.instance.objectNode();
  private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
  private final ObjectNode components = JsonNodeFactory.instance.objectNode();
  private final Set<String> tags = new TreeSet<>();

  Merger(String version) {
    merged.put("openapi", "3.1.0");
    merged
        .putObject("info")
        .put("title", "Ecocity")
        .put("version", version)
        .put("description", "Everything that is reached through the door, in one description.");
  }

  /** Adds a part's description. */
  void add(String part, ObjectNode description) {
    var own = description.deepCopy();
    rename(own, newNames(part, own.path("components")));
    own.path("components")
        .properties()
        .forEach(kind -> keep(components.withObjectProperty(kind.getKey()), kind.getValue()));
    own.path("paths").properties().forEach(path -> addPath(part, path));
  }

  /** All that was added. */
  ObjectNode done() {
    var list = merged.putArray("tags");
    tags.forEach(tag -> list.addObject().put("name", tag));
    merged.set("paths", paths);
    merged.set("components", components);
    return merged;
  }

  /** Old reference → new reference, for components that mean something else elsewhere. */
  private Map<String, String> newNames(String part, JsonNode own) {
    var names = new HashMap<String, String>();
    for (var kind : own.properties()) {
      var known = components.path(kind.getKey());
      for (var component : kind.getValue().properties()) {
        var name = component.getKey();
        if (known.has(name) && !known.get(name).equals(component.getValue())) {
          var prefix = Character.toUpperCase(part.charAt(0)) + part.substring(1);
          names.put(reference(kind.getKey(), name), reference(kind.getKey(), prefix + name));
        }
      }
    }
    return names;
  }

  private static void rename(ObjectNode description, Map<String, String> names) {
    if (names.isEmpty()) {
      return;
    }
    follow(description, names);
    names.forEach(
        (from, to) -> {
          var old = from.split("/"); // #, components, kind, name
          var kind = (ObjectNode) description.path("components").path(old[2]);
          kind.set(to.substring(to.lastIndexOf('/') + 1), kind.remove(old[3]));
        });
  }

  private static void follow(JsonNode node, Map<String, String> names) {
    if (node instanceof ObjectNode object
        && object.get("$ref") instanceof TextNode reference
        && names.containsKey(reference.asText())) {
      object.put("$ref", names.get(reference.asText()));
    }
    node.forEach(child -> follow(child, names));
  }

  private static void keep(ObjectNode into, JsonNode components) {
    components.properties().forEach(each -> into.set(each.getKey(), each.getValue()));
  }

  private void addPath(String part, Map.Entry<String, JsonNode> path) {
    for (var member : path.getValue().properties()) {
      if (Descriptions.isOperation(member) && member.getValue() instanceof ObjectNode operation) {
        nameAfter(part, operation);
      }
    }
    paths.set(path.getKey(), path.getValue());
  }

  /** Operation ids and tags of different parts must not meet. */
  private void nameAfter(String part, ObjectNode operation) {
    if (operation.get("operationId") instanceof TextNode id) {
      operation.put("operationId", part + "." + id.asText());
    }
    var own = operation.get("tags") instanceof ArrayNode given ? given : operation.putArray("tags");
    var named = JsonNodeFactory.instance.arrayNode();
    if (own.isEmpty()) {
      named.add(part);
    }
    own.forEach(tag -> named.add(part + ": " + tag.asText()));
    operation.set("tags", named);
    named.forEach(tag -> tags.add(tag.asText()));
  }

  private static String reference(String kind, String name) {
    return "#/components/" + kind + "/" + name;
  }
}
