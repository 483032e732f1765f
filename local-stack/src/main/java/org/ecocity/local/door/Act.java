package org.ecocity.local.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call at the door by one user.
 *
 * @param what names the act for the sentence of a refusal: file, line, what is done
 */
public record Act(
    String user,
    String method,
    String path,
    Map<String, String> headers,
    byte[] body,
    String what) {
  /** Who calls without an account: citizens. */
  public static final String NOBODY = "";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "ecocity-sample-7f3a91";

  /** Reading. */
  public static Act get(String user, String path) {
    return new Act(user, "GET", path, Map.of(), new byte[0], "Reading " + path + " as " + user);
  }

  /** A POST of JSON. */
  public static Act post(String user, String path, Object body, String what) {
    return withJson(user, "POST", path, body, what);
  }

  /** A PUT of JSON. */
  public static Act put(String user, String path, Object body, String what) {
    return withJson(user, "PUT", path, body, what);
  }

  /** A merge patch. */
  public static Act patch(String user, String path, Object body, String what) {
    return withJson(user, "PATCH", path, body, what);
  }

  /** A form with one file and text fields beside it. */
  public static Act upload(
      String user, String path, Map<String, String> fields, Upload file, String what) {
    var head = new StringBuilder();
    fields.forEach(
        (name, value) -> head.append(part(name)).append("\r\n").append(value).append("\r\n"));
    head.append(part("file").stripTrailing())
        .append("; filename=\"")
        .append(file.name())
        .append("\"\r\nContent-Type: ")
        .append(file.mediaType())
        .append("\r\n\r\n");
    var start = head.toString().getBytes(StandardCharsets.UTF_8);
    var end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    var body = new byte[start.length + file.bytes().length + end.length];
    System.arraycopy(start, 0, body, 0, start.length);
    System.arraycopy(file.bytes(), 0, body, start.length, file.bytes().length);
    System.arraycopy(end, 0, body, start.length + file.bytes().length, end.length);
    var type = Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    return new Act(user, "POST", path, type, body, what);
  }

  /** The same call with an idempotency key, so that a repeated one has no second effect. */
  public Act keyed(String key) {
    return withHeader("Idempotency-Key", key);
  }

  /** The same call, made only if the resource still has this version. */
  public Act ifMatch(JsonNode view) {
    return withHeader("If-Match", "\"" + view.path("version").asLong() + "\"");
  }

  /** A JSON object of names and values in turn, without those that are null. */
  public static Map<String, Object> object(@Nullable Object... namesAndValues) {
    var members = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      var value = namesAndValues[i + 1];
      if (value != null) {
        members.put(String.valueOf(namesAndValues[i]), value);
      }
    }
    return members;
  }

  private Act withHeader(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Act(user, method, path, more, body, what);
  }

  private static Act withJson(String user, String method, String path, Object body, String what) {
    try {
      var type = Map.of("Content-Type", "application/json");
      return new Act(user, method, path, type, JSON.writeValueAsBytes(body), what);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(String name) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n";
  }

  /** A file to send. */
  public record Upload(String name, String mediaType, byte[] bytes) {}
}
