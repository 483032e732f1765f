package org.ecocity.gateway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Calls the door over HTTP as a browser with a cookie jar, or as a system with a token. */
public final class Door {
  private final HttpClient http;
  private final String bearer;

  private Door(HttpClient http, String bearer) {
    this.http = http;
    this.bearer = bearer;
  }

  /** Nobody. */
  public static Door asNobody() {
    return new Door(client(), null);
  }

  /** A system or script with an access token, fetched through the door. */
  public static Door as(String user) {
    return new Door(client(), token(user));
  }

  /** A caller with exactly this bearer token. */
  public static Door withBearer(String token) {
    return new Door(client(), token);
  }

  /** A browser that has signed in; everybody is yingzhou. */
  public static Door signedIn() {
    var door = asNobody();
    door.get("/login?to=/api/me");
    return door;
  }

  /** An access token, fetched through the door. */
  public static String token(String user) {
    var form = "grant_type=password&client_id=ecocity-cli&username=" + user + "&password=" + user;
    var answer =
        asNobody()
            .send(
                request("/auth/realms/ecocity/protocol/openid-connect/token")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("no token: " + answer.body());
    }
    return new JsonObject(answer.body()).getString("access_token");
  }

  /** GET as text. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(with(request(path), headers));
  }

  /** POST of JSON. */
  public HttpResponse<String> post(String path, String body, String... headers) {
    return send(
        with(request(path), headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  /** PUT of JSON. */
  public HttpResponse<String> put(String path, String body, String... headers) {
    return send(
        with(request(path), headers)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  /** POST of a stream whose length is not announced. */
  public HttpResponse<String> postChunked(String path, String type, InputStream body) {
    return send(
        request(path).header("Content-Type", type).POST(BodyPublishers.ofInputStream(() -> body)));
  }

  /** GET as a stream. */
  public HttpResponse<InputStream> stream(String path, String... headers) {
    try {
      return http.send(authorised(with(request(path), headers)), BodyHandlers.ofInputStream());
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Any request. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(authorised(request), BodyHandlers.ofString());
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The answers to the same request sent many times at once. */
  public List<HttpResponse<String>> together(int times, HttpRequest.Builder request) {
    var one = authorised(request);
    return Stream.generate(() -> http.sendAsync(one, BodyHandlers.ofString()))
        .limit(times)
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }

  /** A request to the door. */
  public static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(40));
  }

  /** The door's address. */
  public static String address() {
    return ConfigProvider.getConfig().getValue("ecocity.door", String.class);
  }

  /** Takes a service away, brings it back, or makes it slow to settle. */
  public static void control(String order) {
    var control = ConfigProvider.getConfig().getValue("test.control", String.class);
    var request = HttpRequest.newBuilder(URI.create(control + order));
    var answer = asNobody().send(request.POST(BodyPublishers.noBody()));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.body());
    }
  }

  private HttpRequest authorised(HttpRequest.Builder request) {
    return bearer == null
        ? request.build()
        : request.setHeader("Authorization", "Bearer " + bearer).build();
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();
  }

  /** Waits, with a bound, for what shows a moment later. */
  public static void within(Duration bound, BooleanSupplier condition) throws InterruptedException {
    var end = System.nanoTime() + bound.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("not within " + bound).isLessThan(end);
      Thread.sleep(20);
    }
  }
}
