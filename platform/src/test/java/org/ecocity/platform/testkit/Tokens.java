package org.ecocity.platform.testkit;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Access tokens of the sample city's users and clients, signed with the test key. */
public final class Tokens {
  private static final int LIFE_SECONDS = 300;

  private Tokens() {}

  /** A valid token of a sample user or client. */
  public static String of(String name) {
    var sample = sample(name);
    return of(sample.tokenUser(), sample.unit(), sample.person(), sample.roles());
  }

  /** A token of a sample user or client that ends after so long. */
  public static String endingAfter(int lifeSeconds, String name) {
    var sample = sample(name);
    return signed(sample.tokenUser(), sample.unit(), sample.person(), sample.roles(), lifeSeconds);
  }

  /** A valid token of an invented user. */
  public static String of(String user, String unit, String person, Set<String> roles) {
    return signed(user, unit, person, roles, LIFE_SECONDS);
  }

  private static String signed(
      String user, String unit, String person, Set<String> roles, int lifeSeconds) {
    var claims =
        Jwt.issuer("http://127.0.0.1:8080/auth/realms/ecocity")
            .audience("ecocity-api")
            .subject("test-" + user)
            .claim("typ", "Bearer")
            .claim("preferred_username", user)
            .claim("name", user)
            .claim("unit", unit)
            .groups(new HashSet<>(roles))
            .expiresIn(lifeSeconds);
    if (!person.isEmpty()) {
      claims.claim("person", person);
    }
    return claims.jws().keyId("test").sign(key());
  }

  /** Users of the sample city with their roles. */
  public static List<Sample> users() {
    return rows("users.csv").stream()
        .map(
            row ->
                new Sample(
                    row[0],
                    row[0],
                    row[3],
                    row.length > 4 ? row[4] : "",
                    Set.of(row[2].split(" "))))
        .toList();
  }

  private static Sample sample(String name) {
    return users().stream()
        .filter(user -> user.name().equals(name))
        .findFirst()
        .orElseGet(() -> client(name));
  }

  private static Sample client(String name) {
    return rows("clients.csv").stream()
        .filter(row -> row[0].equals(name))
        .map(
            row ->
                new Sample(name, "service-account-" + name, row[3], "", Set.of(row[2].split(" "))))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No sample user or client: " + name));
  }

  private static List<String[]> rows(String file) {
    try {
      return Files.readAllLines(
              ProjectRoot.path().resolve("sample-city/realm").resolve(file), StandardCharsets.UTF_8)
          .stream()
          .skip(2)
          .filter(line -> !line.isBlank())
          .map(line -> Arrays.stream(line.split(",", -1)).map(String::strip).toArray(String[]::new))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PrivateKey key() {
    try {
      var encoded = Base64.getDecoder().decode(System.getProperty(TestParts.PRIVATE_KEY));
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A sample user or client.
   *
   * @param name as given to {@code ./ecocity token}
   * @param tokenUser as in the token
   * @param unit unit code
   * @param person person code, empty for a client
   * @param roles realm roles
   */
  public record Sample(
      String name, String tokenUser, String unit, String person, Set<String> roles) {}
}
