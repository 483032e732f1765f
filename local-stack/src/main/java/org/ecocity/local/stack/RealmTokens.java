package org.ecocity.local.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ecocity.local.Refusal;
import org.ecocity.local.TokenSource;
import org.ecocity.local.process.Http;
import org.ecocity.local.realm.Realm;

/** Tokens from the stack's own sign-in server, kept until shortly before they end. */
final class RealmTokens implements TokenSource {

  private static final Duration MARGIN = Duration.ofSeconds(60);

  private record Kept(String token, Instant until) {}

  private final URI endpoint;
  private final Realm realm;
  private final Http http = new Http();
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  RealmTokens(URI realmAddress, Realm realm) {
    this.endpoint = URI.create(realmAddress + "/protocol/openid-connect/token");
    this.realm = realm;
  }

  @Override
  public String token(String user) {
    return kept.compute(
            user, (_, old) -> old != null && Instant.now().isBefore(old.until()) ? old : ask(user))
        .token();
  }

  private Kept ask(String user) {
    if (!realm.names().contains(user)) {
      throw new Refusal("There is no sample user or client \"" + user + "\".");
    }
    var form =
        realm.isClient(user)
            ? Map.of("grant_type", "client_credentials", "client_id", user, "client_secret", user)
            : Map.of(
                "grant_type",
                "password",
                "client_id",
                Realm.CLI_CLIENT,
                "username",
                user,
                "password",
                user);
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encode(form)));
    var answer = http.send(request);
    if (answer.statusCode() != 200) {
      throw new Refusal(
          "The sign-in server gave no token for %s (%d).".formatted(user, answer.statusCode()));
    }
    try {
      var body = json.readTree(answer.body());
      var lasts = Duration.ofSeconds(body.path("expires_in").asLong()).minus(MARGIN);
      return new Kept(body.path("access_token").asText(), Instant.now().plus(lasts));
    } catch (JsonProcessingException e) {
      throw new Refusal("The sign-in server's answer could not be read.", e);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
