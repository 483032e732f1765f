package org.ecocity.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Soon;
import org.junit.jupiter.api.Test;

/**
 * Tries every operation of every service as nobody and as each role, and compares with the
 * document.
 */
class AccessWalkTest {
  private static final int CALLERS_AT_ONCE = 4;

  @Test
  void nobodyGetsInWithoutSigningIn() throws Exception {
    var calls = new ArrayList<Callable<String>>();
    for (var operation : secured()) {
      calls.add(
          () -> {
            int status = call(() -> Door.anonymous(), operation).statusCode();
            return status == 401 ? "" : operation.method() + " " + operation.path() + " " + status;
          });
    }
    assertThat(surprises(calls)).isEmpty();
  }

  @Test
  void eachRoleMayDoWhatTheDocumentSaysAndNothingElse() throws Exception {
    var roles = SampleUsers.roles();
    var calls = new ArrayList<Callable<String>>();
    // By turns, because the door limits what one user may ask in a second.
    for (var operation : secured()) {
      if (!operation.path().endsWith("/stream") && !operation.path().equals("/api/events")) {
        for (var user : SampleUsers.ONE_PER_ROLE) {
          calls.add(() -> compare(user, operation, operation.allows(roles.get(user))));
        }
      }
    }
    assertThat(surprises(calls)).isEmpty();
  }

  private static String compare(String user, Operation operation, boolean allowed) {
    var answer = call(() -> Door.as(user), operation);
    int status = answer.statusCode();
    var kept = allowed ? status != 401 && !isRoleRefusal(answer) : isRoleRefusal(answer);
    return kept && status < 500
        ? ""
        : "%s %s as %s: %d, document says %s"
            .formatted(
                operation.method(), operation.path(), user, status, allowed ? "may" : "may not");
  }

  private static boolean isRoleRefusal(Response answer) {
    return answer.statusCode() == 403
        && answer.asString().contains("urn:ecocity:problem:not-permitted\"");
  }

  private static Response call(
      Supplier<io.restassured.specification.RequestSpecification> caller, Operation operation) {
    var path =
        operation
            .path()
            .replaceAll("\\{(year|n)}", "2019")
            .replaceAll("\\{stage}", "DESIGN")
            .replaceAll("\\{(kind)}", "PROJECTS")
            .replaceAll("\\{[a-zA-Z]*[iI]d}", UUID.randomUUID().toString())
            .replaceAll("\\{[a-zA-Z]+}", "NOWHERE");
    while (true) {
      var request = caller.get().header("Idempotency-Key", UUID.randomUUID());
      var answer =
          switch (operation) {
            case Operation o when o.method().equals("GET") || o.method().equals("DELETE") ->
                request.request(o.method(), path);
            case Operation o when o.takesFiles() ->
                request
                    .contentType("multipart/form-data")
                    .multiPart("mode", "VALIDATE")
                    .request(o.method(), path);
            default -> request.body("{}").request(operation.method(), path);
          };
      if (answer.statusCode() != 429) {
        return answer;
      }
      Soon.pause(java.time.Duration.ofSeconds(1));
    }
  }

  private static List<Operation> secured() {
    return Operation.all().stream().filter(Operation::secured).toList();
  }

  private static List<String> surprises(List<Callable<String>> calls) throws Exception {
    try (var callers = Executors.newFixedThreadPool(CALLERS_AT_ONCE)) {
      var found = new ArrayList<String>();
      for (var result : callers.invokeAll(calls)) {
        if (!result.get().isEmpty()) {
          found.add(result.get());
        }
      }
      return found;
    }
  }
}
