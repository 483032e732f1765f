package org.ecocity.gateway.testkit;

import io.smallrye.jwt.build.Jwt;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** As much of the sign-in server as the door talks to; it lets everybody in as yingzhou. */
final class SignInServer {
  private static final String REALM = "/auth/realms/ecocity";
  private static final Map<String, String> UNITS =
      Map.of("yingzhou", "YZ", "office", "LGO", "ops", "OPS", "finance-system", "FIN");
  private static final Map<String, Set<String>> ROLES =
      Map.of(
          "yingzhou", Set.of("unit"),
          "office", Set.of("office"),
          "ops", Set.of("ops"),
          "finance-system", Set.of("system-payments"));

  private final KeyPair keys;
  private final String door;
  private final Map<String, String> nonces = new ConcurrentHashMap<>();
  private volatile int lifespanSeconds = 300;
  private volatile boolean sessionsEnded;
  private String inner = "";
  private Vertx vertx;
  private HttpServer server;
  private int port;

  SignInServer(String door) throws Exception {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    this.keys = generator.generateKeyPair();
    this.door = door;
  }

  String start(Vertx vertx) throws Exception {
    this.vertx = vertx;
    up();
    return inner + REALM;
  }

  void up() throws Exception {
    server =
        vertx
            .createHttpServer()
            .requestHandler(this::answer)
            .listen(port, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .get();
    port = server.actualPort();
    inner = "http://127.0.0.1:" + port;
  }

  void down() throws Exception {
    server.close().toCompletionStage().toCompletableFuture().get();
  }

  void endSessions(boolean ended) {
    sessionsEnded = ended;
  }

  void lifespan(int seconds) {
    lifespanSeconds = seconds;
  }

  private void answer(HttpServerRequest request) {
    switch (request.path().replace(REALM, "")) {
      case "/.well-known/openid-configuration" -> json(request, discovery());
      case "/protocol/openid-connect/certs" -> json(request, keySet());
      case "/protocol/openid-connect/auth" -> authorize(request);
      case "/protocol/openid-connect/token" -> token(request);
      case "/protocol/openid-connect/seen" -> json(request, seen(request));
      case "/protocol/openid-connect/logout" ->
          redirect(request, request.getParam("post_logout_redirect_uri"));
      default -> request.response().setStatusCode(404).end("inside: " + request.uri());
    }
  }

  private JsonObject discovery() {
    var outside = door + REALM + "/protocol/openid-connect";
    var inside = inner + REALM + "/protocol/openid-connect";
    return new JsonObject()
        .put("issuer", door + REALM)
        .put("authorization_endpoint", outside + "/auth")
        .put("end_session_endpoint", outside + "/logout")
        .put("token_endpoint", inside + "/token")
        .put("jwks_uri", inside + "/certs");
  }

  private JsonObject keySet() {
    var key = (RSAPublicKey) keys.getPublic();
    var base64 = Base64.getUrlEncoder().withoutPadding();
    return new JsonObject()
        .put(
            "keys",
            new JsonArray()
                .add(
                    new JsonObject()
                        .put("kty", "RSA")
                        .put("kid", "test")
                        .put("use", "sig")
                        .put("alg", "RS256")
                        .put("n", base64.encodeToString(unsigned(key.getModulus().toByteArray())))
                        .put("e", base64.encodeToString(key.getPublicExponent().toByteArray()))));
  }

  private void authorize(HttpServerRequest request) {
    if (request.getParam("code_challenge") == null) {
      request.response().setStatusCode(400).end("invalid_request");
      return;
    }
    nonces.put("code", request.getParam("nonce", ""));
    redirect(
        request,
        request.getParam("redirect_uri") + "?code=code&state=" + request.getParam("state"));
  }

  private void token(HttpServerRequest request) {
    request.setExpectMultipart(true);
    request.endHandler(
        done -> {
          if (sessionsEnded) {
            request.response().setStatusCode(400).end("{\"error\":\"invalid_grant\"}");
            return;
          }
          var user = request.formAttributes().get("username");
          json(request, tokens(user == null ? "yingzhou" : user));
        });
  }

  private JsonObject tokens(String user) {
    var access =
        Jwt.claims()
            .subject(user)
            .claim("preferred_username", user)
            .claim("name", user.toUpperCase(Locale.ROOT))
            .claim("unit", UNITS.get(user))
            .claim("person", UNITS.get(user) + "-L")
            .claim("typ", "Bearer")
            .groups(ROLES.get(user))
            .audience("ecocity-api")
            .issuer(door + REALM)
            .expiresIn(Duration.ofSeconds(lifespanSeconds))
            .jws()
            .keyId("test")
            .sign(keys.getPrivate());
    var identity =
        Jwt.claims()
            .subject(user)
            .claim("preferred_username", user)
            .claim("nonce", nonces.getOrDefault("code", ""))
            .claim("typ", "ID")
            .audience("ecocity-web")
            .issuer(door + REALM)
            .expiresIn(Duration.ofSeconds(lifespanSeconds))
            .jws()
            .keyId("test")
            .sign(keys.getPrivate());
    return new JsonObject()
        .put("access_token", access)
        .put("id_token", identity)
        .put("refresh_token", "refresh")
        .put("token_type", "Bearer")
        .put("expires_in", lifespanSeconds);
  }

  private static JsonObject seen(HttpServerRequest request) {
    var headers = new JsonObject();
    for (var name : request.headers().names()) {
      headers.put(
          name.toLowerCase(Locale.ROOT), String.join(" | ", request.headers().getAll(name)));
    }
    return new JsonObject().put("uri", request.uri()).put("headers", headers);
  }

  private static void json(HttpServerRequest request, JsonObject body) {
    request.response().putHeader("Content-Type", "application/json").end(body.encode());
  }

  private static void redirect(HttpServerRequest request, String to) {
    request.response().setStatusCode(302).putHeader("Location", to).end();
  }

  private static byte[] unsigned(byte[] number) {
    return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
  }
}
