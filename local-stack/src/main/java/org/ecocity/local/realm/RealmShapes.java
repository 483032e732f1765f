package org.ecocity.local.realm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The single entries of the import file, as the sign-in server spells them. */
final class RealmShapes {

  private static final String YES = "true";
  private static final String NO = "false";

  private RealmShapes() {}

  static Map<String, Object> webClient(String scope) {
    var client = client("ecocity-web", scope);
    client.put("publicClient", false);
    client.put("secret", "${ECOCITY_OIDC_SECRET}");
    client.put("standardFlowEnabled", true);
    client.put("redirectUris", List.of("http://127.0.0.1/login/back"));
    client.put(
        "attributes",
        Map.of(
            "pkce.code.challenge.method",
            "S256",
            "post.logout.redirect.uris",
            "http://127.0.0.1/"));
    return client;
  }

  static Map<String, Object> cliClient(String id, String scope) {
    var client = client(id, scope);
    client.put("publicClient", true);
    client.put("standardFlowEnabled", false);
    client.put("directAccessGrantsEnabled", true);
    return client;
  }

  static Map<String, Object> system(RealmClient system, String scope) {
    var client = client(system.id(), scope);
    client.put("name", system.name());
    client.put("publicClient", false);
    client.put("secret", system.id());
    client.put("standardFlowEnabled", false);
    client.put("serviceAccountsEnabled", true);
    return client;
  }

  private static Map<String, Object> client(String id, String scope) {
    var client = new HashMap<String, Object>();
    client.put("clientId", id);
    client.put("enabled", true);
    client.put("defaultClientScopes", List.of(scope));
    return client;
  }

  /** The whole name stands in one field: joined from two, Western order would turn it round. */
  static Map<String, Object> person(RealmUser user) {
    var attributes = new HashMap<String, Object>();
    attributes.put("unit", List.of(user.unit()));
    if (!user.person().isEmpty()) attributes.put("person", List.of(user.person()));
    return Map.of(
        "username", user.user(),
        "enabled", true,
        "firstName", user.name(),
        "credentials", List.of(Map.of("type", "password", "value", user.user())),
        "realmRoles", user.roles(),
        "attributes", attributes);
  }

  static Map<String, Object> account(RealmClient system) {
    return Map.of(
        "username", "service-account-" + system.id(),
        "enabled", true,
        "serviceAccountClientId", system.id(),
        "realmRoles", system.roles(),
        "attributes", Map.of("unit", List.of(system.unit())));
  }

  static List<Map<String, Object>> mappers() {
    var mappers = new ArrayList<Map<String, Object>>();
    mappers.add(mapper("subject", "oidc-sub-mapper", Map.of("access.token.claim", YES)));
    mappers.add(
        mapper(
            "audience",
            "oidc-audience-mapper",
            Map.of(
                "included.custom.audience", "ecocity-api",
                "access.token.claim", YES,
                "id.token.claim", NO)));
    mappers.add(attribute("username", "preferred_username"));
    mappers.add(attribute("unit", "unit"));
    mappers.add(attribute("person", "person"));
    mappers.add(
        mapper(
            "name",
            "oidc-full-name-mapper",
            Map.of("access.token.claim", YES, "id.token.claim", YES)));
    mappers.add(
        mapper(
            "groups",
            "oidc-usermodel-realm-role-mapper",
            Map.of(
                "claim.name",
                "groups",
                "multivalued",
                YES,
                "jsonType.label",
                "String",
                "access.token.claim",
                YES)));
    return mappers;
  }

  private static Map<String, Object> attribute(String attribute, String claim) {
    return mapper(
        claim,
        "oidc-usermodel-attribute-mapper",
        Map.of(
            "user.attribute", attribute,
            "claim.name", claim,
            "jsonType.label", "String",
            "access.token.claim", YES,
            "id.token.claim", YES));
  }

  private static Map<String, Object> mapper(String name, String type, Map<String, String> config) {
    return Map.of(
        "name", name, "protocol", "openid-connect", "protocolMapper", type, "config", config);
  }
}
