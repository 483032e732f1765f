package org.ecocity.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which operation is for which roles, as the descriptions of all parts say. */
@ApplicationScoped
public class Operations {
  private static final String ANYBODY = "**";
  private static final Set<String> CHANGING = Set.of("put", "post", "patch", "delete");

  private final TreeMap<String, Set<String>> rolesByChange = new TreeMap<>();

  Operations(Descriptions descriptions) {
    descriptions.all().values().forEach(this::read);
  }

  /** The changing operations that at least one of the roles may call, as {@code METHOD /path}. */
  public List<String> changesAllowedTo(Collection<String> roles) {
    return rolesByChange.entrySet().stream()
        .filter(change -> allows(change.getValue(), roles))
        .map(change -> change.getKey())
        .toList();
  }

  private static boolean allows(Set<String> allowed, Collection<String> roles) {
    return allowed.contains(ANYBODY) || roles.stream().anyMatch(allowed::contains);
  }

  private void read(ObjectNode description) {
    for (var path : description.path("paths").properties()) {
      for (var member : path.getValue().properties()) {
        if (CHANGING.contains(member.getKey())) {
          var change = member.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
          rolesByChange.put(change, roles(member.getValue()));
        }
      }
    }
  }

  /** Roles stand as scopes of the operation's security requirements. */
  private static Set<String> roles(JsonNode operation) {
    var roles = new TreeSet<String>();
    for (var requirement : operation.path("security")) {
      requirement.forEach(scopes -> scopes.forEach(scope -> roles.add(scope.asText())));
    }
    return roles;
  }
}
