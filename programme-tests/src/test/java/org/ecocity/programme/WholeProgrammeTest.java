package org.ecocity.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ecocity.system.kit.Auditor;
import org.ecocity.system.kit.Databases;
import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Published;
import org.ecocity.system.kit.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole programme of the sample city from its first day to 2021-02-28, as its users would run
 * it. The first to have the stack, because it begins with the sample city as it is loaded.
 */
class WholeProgrammeTest {
  private static final String RIGHT = "✓";
  private static final String WRONG = "✗";

  private static String table;

  @BeforeAll
  static void playsTheProgramme() {
    table = Stack.present().command("replay");
    System.out.println(table);
  }

  @Test
  void endsWithEveryFigureOfTheSampleCity() {
    assertThat(lines(table, WRONG)).isEmpty();
    assertThat(lines(table, RIGHT)).hasSize(expected().size());
    assertThat(table).contains("缺 0 项");
    assertThat(table)
        .contains("Progress circulars: 27 ", "Coordination meetings: 9 ", "Inspections: 4 ")
        .contains("Supervision meetings: 14 ", "Assessments: 5 ", "Plan versions: 3 ")
        .contains("Key-project table versions: 4 ", "Award rounds settled: 2 ")
        .contains("442405433 265443259 176962174", "Due and not done: 0 ");
  }

  @Test
  void isFoundAsItWasByASecondReplayAWeekLater() {
    var before = rows();
    forgetKeys();

    var again = Stack.present().command("replay");

    assertThat(figures(again)).isEqualTo(figures(table));
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void leavesBooksAndTrailsThatHold() {
    Auditor.findsTrailsAndBooksHolding();
  }

  @Test
  void showsThePublicWhatIsPublicAndNothingElse() {
    var documents = Door.anonymous().get("/api/notification/v1/public/documents?limit=200");
    List<String> kinds = documents.then().statusCode(200).extract().path("items.kind");
    assertThat(kinds).contains("COMMENDATION").doesNotContain("CRITICISM", "PROGRESS_CIRCULAR");
    for (var page : List.of("documents", "news", "honours", "suggestions", "projects", "notices")) {
      var text =
          Door.anonymous().get("/api/notification/v1/public/" + page + "?limit=200").asString();
      assertThat(text).as(page).doesNotContain("MILITARY_CAMP", "样例联系方式", "12345678");
    }
  }

  /** A week later no idempotency key is kept any more: acts are found by what they made. */
  private static void forgetKeys() {
    for (var service : Published.SERVICES) {
      Databases.run(service, "DELETE FROM idempotency_key");
    }
  }

  /** How many rows each table holds, but for what a sign-in or a reading leaves behind. */
  private static Map<String, String> rows() {
    var found = new LinkedHashMap<String, String>();
    for (var service : Published.SERVICES) {
      var tables =
          Databases.column(
              service,
              "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN"
                  + " ('flyway_schema_history', 'idempotency_key') ORDER BY 1");
      for (var name : tables) {
        found.put(
            service + "." + name,
            Databases.column(service, "SELECT count(*) FROM " + name).getFirst());
      }
    }
    return found;
  }

  private static List<String> expected() {
    try {
      var file = Stack.root().resolve("sample-city/replay/expected.csv");
      return Files.readAllLines(file).stream().skip(2).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String text, String mark) {
    return text.lines().filter(line -> line.startsWith(mark)).toList();
  }

  private static String figures(String text) {
    return lines(text, RIGHT).stream().collect(Collectors.joining("\n"));
  }
}
