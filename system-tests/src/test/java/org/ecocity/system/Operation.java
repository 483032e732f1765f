package org.ecocity.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ecocity.system.kit.Stack;

/**
 * One operation of the committed API descriptions.
 *
 * @param service the description it stands in
 * @param method HTTP method
 * @param path path with its parameters in braces
 * @param summary what it does
 * @param roles who may call it: role names, {@code *} for everybody signed in, empty for everybody
 * @param secured whether a sign-in is needed
 */
record Operation(
    String service,
    String method,
    String path,
    String summary,
    Set<String> roles,
    boolean secured) {
  private static final List<String> SERVICES =
      List.of("projects", "funding", "supervision", "notification", "gateway");
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  static List<Operation> all() {
    var found = new ArrayList<Operation>();
    for (var service : SERVICES) {
      var file = Stack.root().resolve("contracts/openapi").resolve(service + ".yaml");
      try {
        new YAMLMapper()
            .readTree(file.toFile())
            .path("paths")
            .properties()
            .forEach(
                path ->
                    path.getValue()
                        .properties()
                        .forEach(
                            operation -> {
                              if (METHODS.contains(operation.getKey())) {
                                found.add(
                                    of(
                                        service,
                                        path.getKey(),
                                        operation.getKey(),
                                        operation.getValue()));
                              }
                            }));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  boolean allows(Set<String> callersRoles) {
    return roles.contains("*") || callersRoles.stream().anyMatch(roles::contains);
  }

  /** Whether it is an upload. */
  boolean takesFiles() {
    return method.equals("POST") && (path.endsWith("/imports") || path.endsWith("/attachments"));
  }

  private static Operation of(String service, String path, String method, JsonNode operation) {
    var roles = new TreeSet<String>();
    operation
        .path("security")
        .forEach(
            requirement ->
                requirement
                    .elements()
                    .forEachRemaining(
                        scopes -> scopes.forEach(s -> roles.add(s.asText().replace("**", "*")))));
    return new Operation(
        service,
        method.toUpperCase(Locale.ROOT),
        path,
        operation.path("summary").asText(),
        roles,
        !operation.path("security").isEmpty());
  }
}
