package org.ecocity.local.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.ecocity.local.Refusal;
import org.ecocity.local.TokenSource;

/**
 * The public API as its users call it. Waits and tries again when told to; says clearly when
 * refused.
 */
public final class Door {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(90);
  private static final Duration THERE_WITHIN = Duration.ofSeconds(20);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final int TRIES_MAX = 30;
  private static final int PAGES_MAX = 50;

  private final URI address;
  private final TokenSource tokens;
  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  /** The door at this address, with tokens for whoever acts. */
  public Door(URI address, TokenSource tokens) {
    this.address = address;
    this.tokens = tokens;
  }

  /** Makes the call; anything but success is a refusal with its sentence. */
  public JsonNode send(Act act) {
    return result(act, answer(act));
  }

  private JsonNode result(Act act, HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      throw new Refusal(act.what() + " was refused: " + sentence(answer));
    }
    return read(answer.body());
  }

  /** Enters something by its natural key; what is there already stays as it is. */
  public void enter(Act act) {
    var answer = answer(act);
    boolean there =
        answer.statusCode() == 409
            && read(answer.body()).path("type").asText().endsWith("already-there");
    if (!there) {
      result(act, answer);
    }
  }

  /** Makes a call that has to be refused by this rule, and gives the problem. */
  public JsonNode refused(Act act, String rule) {
    var answer = answer(act);
    var problem = read(answer.body());
    if (!problem.path("type").asText().endsWith(":" + rule)) {
      throw new Refusal(act.what() + " had to be refused (" + rule + "), but: " + sentence(answer));
    }
    return problem;
  }

  /** Reads one resource as the user. */
  public JsonNode get(String user, String path) {
    return send(Act.get(user, path));
  }

  /** Reads what another service makes when it hears of an act, as soon as it is there. */
  public JsonNode await(String user, String path) {
    var act = Act.get(user, path);
    var until = Instant.now().plus(THERE_WITHIN);
    var answer = answer(act);
    while (answer.statusCode() == 404 && Instant.now().isBefore(until)) {
      Crew.pause(LOOK_EVERY);
      answer = answer(act);
    }
    return result(act, answer);
  }

  /** The item of a list that another service makes when it hears of an act. */
  public JsonNode awaitItem(String user, String path, Predicate<JsonNode> wanted) {
    var until = Instant.now().plus(THERE_WITHIN);
    while (true) {
      var found = all(user, path).stream().filter(wanted).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      if (Instant.now().isAfter(until)) {
        throw new Refusal("What was waited for in " + path + " has not come.");
      }
      Crew.pause(LOOK_EVERY);
    }
  }

  /** Every item of a list, page after page. */
  public List<JsonNode> all(String user, String path) {
    var items = new ArrayList<JsonNode>();
    var next = path + (path.contains("?") ? "&" : "?") + "limit=200";
    for (int page = 0; page < PAGES_MAX && !next.isEmpty(); page++) {
      var list = get(user, next);
      list.path("items").forEach(items::add);
      next = list.path("next").asText("");
    }
    return items;
  }

  /** Every item of a list by one of its fields. */
  public Map<String, JsonNode> allBy(String user, String path, String field) {
    var found = new HashMap<String, JsonNode>();
    all(user, path).forEach(item -> found.put(item.path(field).asText(), item));
    return found;
  }

  private HttpResponse<String> answer(Act act) {
    for (int attempt = 1; ; attempt++) {
      var answer = once(act);
      if (!worthAnotherTry(answer) || attempt == TRIES_MAX) {
        return answer;
      }
      pause(answer);
    }
  }

  private HttpResponse<String> once(Act act) {
    var request =
        HttpRequest.newBuilder(address.resolve(act.path()))
            .timeout(ANSWER)
            .header("Accept-Language", "en");
    if (!act.user().equals(Act.NOBODY)) {
      request.header("Authorization", "Bearer " + tokens.token(act.user()));
    }
    act.headers().forEach(request::header);
    request.method(act.method(), HttpRequest.BodyPublishers.ofByteArray(act.body()));
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new Refusal(act.what() + ": the door at " + address + " does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(act.what() + " was interrupted.", e);
    }
  }

  private static boolean worthAnotherTry(HttpResponse<String> answer) {
    return switch (answer.statusCode()) {
      case 429, 502, 503, 504 -> true;
      case 409 -> answer.headers().firstValue("Retry-After").isPresent();
      default -> false;
    };
  }

  private static void pause(HttpResponse<String> answer) {
    var seconds = answer.headers().firstValueAsLong("Retry-After").orElse(1);
    Crew.pause(Duration.ofSeconds(Math.clamp(seconds, 1, 5)));
  }

  private String sentence(HttpResponse<String> answer) {
    var problem = read(answer.body());
    var sentence = new StringJoiner("; ");
    sentence.add(answer.statusCode() + " " + problem.path("title").asText(""));
    if (problem.hasNonNull("detail")) {
      sentence.add(problem.path("detail").asText());
    }
    problem
        .path("errors")
        .forEach(e -> sentence.add(e.path("field").asText() + ": " + e.path("message").asText()));
    return sentence.toString();
  }

  private JsonNode read(String body) {
    if (body.isBlank()) {
      return MissingNode.getInstance();
    }
    try {
      return json.readTree(body);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
