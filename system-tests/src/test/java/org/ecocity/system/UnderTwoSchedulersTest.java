package org.ecocity.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.ecocity.system.kit.Databases;
import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Soon;
import org.ecocity.system.kit.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Two replicas of a service race for the same due work and the same numbers, and one is ended by
 * {@code kill -9} meanwhile: what is due is made exactly once, a number is given exactly once.
 */
class UnderTwoSchedulersTest {
  private static final int SUPERVISION = 3;
  private static final int NOTIFICATION = 4;
  private static final int MONTHS = 4;
  private static final int DOCUMENTS = 24;

  /** Another one each time: a series is opened once, and a stack may serve several runs. */
  private static final String SERIES = "样例急件" + System.currentTimeMillis();

  private final List<Process> twins = new ArrayList<>();

  @AfterEach
  void endTheTwins() {
    twins.forEach(Process::destroyForcibly);
  }

  @Test
  void whatComesDueIsMadeOnceWhoeverMakesIt() {
    var own = Stack.present().port(SUPERVISION);
    var twin = twinOf("supervision");
    var day = LocalDate.parse(Door.as("ops").get("/api/ops/business-date").path("date"));
    for (int month = 1; month <= MONTHS; month++) {
      var to = day.plusMonths(month).withDayOfMonth(25);
      var killed = month == 2;
      together(
          List.of(
              () -> move(own, to),
              () -> move(twin, to),
              () -> {
                if (killed) {
                  Soon.pause(Duration.ofMillis(120));
                  Stack.present().kill("supervision");
                }
              }));
      if (killed) {
        Stack.present().restart("supervision");
      }
    }
    reachTogether(day.plusMonths(MONTHS).withDayOfMonth(25));

    var due = "SELECT c.code || ' ' || d.period FROM due_item d JOIN cadence c ON c.id = ";
    var made = Databases.counts("supervision", due + "d.cadence_id");
    assertThat(made).isNotEmpty().allSatisfy((item, times) -> assertThat(times).isEqualTo(1));
    assertThat(made.keySet()).containsAll(expectedDrafts(day));
    var circulars = Databases.counts("supervision", "SELECT period FROM circular");
    assertThat(circulars.keySet())
        .containsAll(expectedDrafts(day).stream().map(one -> one.split(" ")[1]).toList());
    assertThat(circulars).allSatisfy((period, times) -> assertThat(times).isEqualTo(1));
    Door.as("auditor")
        .get("/api/supervision/v1/audit-entries/verification")
        .then()
        .body("holds", equalTo(true));
  }

  /** Drafts of the months that passed, each on the fifth working day of the month after. */
  private static List<String> expectedDrafts(LocalDate from) {
    return IntStream.range(0, MONTHS)
        .mapToObj(month -> "MONTHLY_DRAFT " + from.plusMonths(month).toString().substring(0, 7))
        .toList();
  }

  @Test
  void aNumberIsGivenOnceWhicheverReplicaGivesIt() {
    var ports = List.of(Stack.present().port(NOTIFICATION), twinOf("notification"));
    series();
    var signed = IntStream.range(0, DOCUMENTS).mapToObj(n -> signed(n)).toList();
    var killed = new AtomicBoolean();
    var numbers = new ConcurrentLinkedQueue<String>();
    var work = new ArrayList<Runnable>();
    for (int n = 0; n < DOCUMENTS; n++) {
      var document = signed.get(n);
      // Both replicas are asked for the same document; only one number may come of it.
      ports.forEach(port -> work.add(() -> numbers.add(registered(document, port, ports))));
    }
    work.add(
        () -> {
          Soon.within(Duration.ofMinutes(1), () -> assertThat(numbers).hasSizeGreaterThan(6));
          killed.set(true);
          Stack.present().kill("notification");
          Stack.present().restart("notification");
        });
    together(work);

    assertThat(killed).isTrue();
    var given = new HashSet<>(numbers);
    assertThat(given).hasSize(DOCUMENTS);
    var year = given.iterator().next().replaceAll(".*〔(\\d{4})〕.*", "$1");
    assertThat(new TreeSet<>(given))
        .as("no gap: a number that was not used would be listed as void")
        .isEqualTo(
            new TreeSet<>(
                IntStream.rangeClosed(1, DOCUMENTS)
                    .mapToObj(n -> SERIES + "〔" + year + "〕" + n + "号")
                    .toList()));
  }

  private static void series() {
    Door.as("office")
        .body(
            Map.of(
                "code",
                SERIES,
                "issuerCode",
                "LGO",
                "pattern",
                SERIES + "〔year〕n号",
                "external",
                false))
        .post("/api/notification/v1/document-series")
        .then()
        .statusCode(201);
  }

  private static String signed(int n) {
    var body =
        Map.of(
            "kind",
            "NOTICE",
            "issuerCode",
            "LGO",
            "series",
            SERIES,
            "title",
            "关于样例事项的通知之" + n,
            "disclosure",
            "ON_REQUEST",
            "disclosureReason",
            "样例",
            "mainRecipients",
            List.of("YZ"),
            "body",
            List.of(Map.of("kind", "PARAGRAPH", "text", "样例正文。")));
    String id =
        Door.as("office")
            .body(body)
            .post("/api/notification/v1/documents")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var address = "/api/notification/v1/documents/" + id;
    Door.transition("office-chief", address, "CHECKED");
    Door.transition("leader", address, "SIGNED");
    return id;
  }

  /** Asks one replica until somebody has given the number, also after it was killed. */
  private static String registered(String document, int port, List<Integer> ports) {
    var path = "/api/notification/v1/documents/" + document;
    var key = UUID.randomUUID().toString();
    for (int attempt = 0; attempt < 300; attempt++) {
      var answer =
          tried(
              () ->
                  Door.as("registrar")
                      .baseUri("http://127.0.0.1:" + port)
                      .header("Idempotency-Key", key)
                      .body(Map.of("to", "REGISTERED"))
                      .post(path + "/transitions"));
      var state =
          tried(() -> Door.as("registrar").baseUri("http://127.0.0.1:" + ports.get(1)).get(path));
      if (answer != null && state != null && state.path("number") != null) {
        return state.path("number");
      }
      Soon.pause(Duration.ofMillis(200));
    }
    throw new IllegalStateException("Nobody registered " + document);
  }

  private static @org.jspecify.annotations.Nullable Response tried(
      java.util.function.Supplier<Response> call) {
    try {
      return call.get();
    } catch (Exception unreachable) { // a refused connection comes undeclared
      return null;
    }
  }

  private static void move(int port, LocalDate to) {
    tried(
        () ->
            Door.as("ops")
                .baseUri("http://127.0.0.1:" + port)
                .body(Map.of("date", to.toString()))
                .put("/api/supervision/v1/ops/business-date"));
  }

  private static void reachTogether(LocalDate to) {
    Door.as("ops")
        .body(Map.of("date", to.plusDays(1).toString()))
        .put("/api/ops/business-date")
        .then()
        .statusCode(200);
  }

  private static void together(List<Runnable> work) {
    var threads = work.stream().map(one -> Thread.ofPlatform().start(one)).toList();
    for (var thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** A second process with the same database and broker, as a second replica in the cluster. */
  private int twinOf(String part) {
    try {
      var process = Path.of("/proc", Stack.present().pid(part) + "");
      var port = Stack.freePort();
      var command =
          Arrays.stream(Files.readString(process.resolve("cmdline")).split("\0"))
              .filter(word -> !word.startsWith("-XX:AOT"))
              .toList();
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().clear();
      for (var one : Files.readString(process.resolve("environ")).split("\0")) {
        var at = one.indexOf('=');
        if (at > 0) {
          builder.environment().put(one.substring(0, at), one.substring(at + 1));
        }
      }
      builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
      builder.redirectOutput(
          Stack.root().resolve("system-tests/target/twin-" + part + ".log").toFile());
      var twin = builder.start();
      twins.add(twin);
      Soon.within(
          Duration.ofMinutes(2),
          () ->
              assertThat(tried(() -> ready(port)))
                  .as("the second replica of " + part)
                  .isNotNull()
                  .extracting(Response::statusCode)
                  .isEqualTo(200));
      return port;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Response ready(int port) {
    return Door.anonymous().baseUri("http://127.0.0.1:" + port).get("/q/health/ready");
  }
}
