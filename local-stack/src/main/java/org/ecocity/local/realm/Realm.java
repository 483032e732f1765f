package org.ecocity.local.realm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The realm {@code ecocity} of a local stack. {@code ${NAME}} stays in the text: the server fills
 * it from its environment when it imports the file.
 */
public final class Realm {

  /** Client with which the launcher asks for users' tokens; exists only in the local realm. */
  public static final String CLI_CLIENT = "ecocity-cli";

  private static final String SCOPE = "ecocity";
  private static final String PROFILE_PROVIDER = "org.keycloak.userprofile.UserProfileProvider";

  /** Passwords that everybody knows need no slow hash, and ninety of them would delay the start. */
  private static final String CHEAP_HASH = "hashAlgorithm(pbkdf2-sha512) and hashIterations(1000)";

  private static final int TOKEN_SECONDS = 300;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final List<RealmUser> users;
  private final List<RealmClient> clients;

  private Realm(List<RealmUser> users, List<RealmClient> clients) {
    this.users = users;
    this.clients = clients;
  }

  /** Reads {@code users.csv} and {@code clients.csv} of a folder. */
  public static Realm read(Path folder) {
    return new Realm(
        RealmUser.read(folder.resolve("users.csv")),
        RealmClient.read(folder.resolve("clients.csv")));
  }

  /** Whether this is one of the systems, which sign in with a secret instead of a password. */
  public boolean isClient(String name) {
    return clients.stream().anyMatch(it -> it.id().equals(name));
  }

  /** Names of all users and systems. */
  public List<String> names() {
    return Stream.concat(users.stream().map(RealmUser::user), clients.stream().map(RealmClient::id))
        .toList();
  }

  /** The import file. */
  public String json() {
    var realm = new TreeMap<String, Object>();
    realm.put("realm", "ecocity");
    realm.put("enabled", true);
    realm.put("sslRequired", "none");
    realm.put("accessTokenLifespan", TOKEN_SECONDS);
    realm.put("defaultSignatureAlgorithm", "RS256");
    realm.put("passwordPolicy", CHEAP_HASH);
    realm.put("internationalizationEnabled", true);
    realm.put("supportedLocales", List.of("zh-CN", "en"));
    realm.put("defaultLocale", "zh-CN");
    realm.put("roles", Map.of("realm", roles()));
    realm.put("clientScopes", List.of(scope()));
    realm.put("defaultDefaultClientScopes", List.of(SCOPE));
    realm.put("clients", allClients());
    realm.put("users", allUsers());
    realm.put("components", Map.of(PROFILE_PROVIDER, List.of(profile())));
    return text(realm);
  }

  private List<Map<String, Object>> roles() {
    return Stream.concat(
            users.stream().flatMap(it -> it.roles().stream()),
            clients.stream().flatMap(it -> it.roles().stream()))
        .distinct()
        .sorted()
        .map(it -> Map.<String, Object>of("name", it))
        .toList();
  }

  private List<Map<String, Object>> allClients() {
    var all = new ArrayList<Map<String, Object>>();
    all.add(RealmShapes.webClient(SCOPE));
    all.add(RealmShapes.cliClient(CLI_CLIENT, SCOPE));
    clients.forEach(it -> all.add(RealmShapes.system(it, SCOPE)));
    return all;
  }

  private List<Map<String, Object>> allUsers() {
    return Stream.concat(
            users.stream().map(RealmShapes::person), clients.stream().map(RealmShapes::account))
        .toList();
  }

  private static Map<String, Object> scope() {
    return Map.of(
        "name",
        SCOPE,
        "protocol",
        "openid-connect",
        "attributes",
        Map.of("include.in.token.scope", "false"),
        "protocolMappers",
        RealmShapes.mappers());
  }

  /** Unit and person are declared for admins only: nobody may edit their own unit. */
  private static Map<String, Object> profile() {
    var attributes =
        Stream.of("username", "email", "firstName", "lastName", "unit", "person")
            .map(
                it ->
                    Map.of(
                        "name",
                        it,
                        "permissions",
                        Map.of("view", List.of("admin", "user"), "edit", List.of("admin"))))
            .toList();
    return Map.of(
        "providerId",
        "declarative-user-profile",
        "config",
        Map.of("kc.user.profile.config", List.of(text(Map.of("attributes", attributes)))));
  }

  private static String text(Object value) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
