package org.ecocity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.system.kit.Auditor;
import org.ecocity.system.kit.Databases;
import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Published;
import org.ecocity.system.kit.Soon;
import org.ecocity.system.kit.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A backup of a stack that works, then more acts, then everything is lost and put back: what was
 * done before is there with all its consequences, what was done after is not, and books, trails and
 * events hold.
 */
class BackupTest {
  private static final Map<String, String> BOOKS =
      Map.of(
          "projects", "SELECT id FROM project ORDER BY id",
          "funding", "SELECT id FROM payment ORDER BY id",
          "supervision", "SELECT id FROM finding ORDER BY id");

  @TempDir Path temporary;

  @Test
  void bringsBackWhatWasDoneBeforeAndItsConsequencesAndNothingLater() {
    var stack = Stack.present();
    var folder = temporary.resolve("backup").toString();
    var mark = "backup-" + UUID.randomUUID();
    var books = books();
    draft(mark + "-before");
    // Its lead is on the way to supervision while the backup begins.
    var refused = refusedPayment(mark);

    System.out.println(stack.command("backup", folder));
    draft(mark + "-after");
    assertThatThrownBy(() -> stack.command("restore", folder)).hasMessageContaining("A stack runs");
    stack.command("down");
    System.out.println(stack.command("restore", folder));
    stack.startAgain();

    assertThat(Databases.column("projects", named(mark + "-before"))).hasSize(1);
    assertThat(Databases.column("projects", named(mark + "-after"))).isEmpty();
    books.forEach((service, ids) -> assertThat(books().get(service)).as(service).containsAll(ids));
    Soon.within(Duration.ofMinutes(1), () -> assertThat(leads(refused)).hasSize(1));
    everythingHolds();
    var later = refusedPayment(mark);
    Soon.within(Duration.ofMinutes(1), () -> assertThat(leads(later)).hasSize(1));
    assertThat(leads(refused)).as("applied once").hasSize(1);
  }

  private static void everythingHolds() {
    for (var service : Published.SERVICES) {
      Soon.within(
          Duration.ofMinutes(1),
          () ->
              Door.as("ops")
                  .get("/api/" + service + "/v1/ops/settled")
                  .then()
                  .body("settled", equalTo(true)));
    }
    Auditor.findsTrailsAndBooksHolding();
  }

  private static Map<String, List<String>> books() {
    var books = new HashMap<String, List<String>>();
    BOOKS.forEach((service, sql) -> books.put(service, Databases.column(service, sql)));
    return books;
  }

  private static String named(String name) {
    return "SELECT id FROM project WHERE name = '%s'".formatted(name);
  }

  private static List<String> leads(String paymentId) {
    return Databases.column(
        "supervision", "SELECT id FROM lead WHERE source_id = '%s'".formatted(paymentId));
  }

  private static void draft(String name) {
    Door.as("yingzhou")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(
            Map.of(
                "name", name,
                "fieldCode", "PRK",
                "districtCode", "YZ",
                "totalInvestmentFen", 1_000_000,
                "plannedStart", "2019-06-01",
                "plannedEnd", "2020-06-01"))
        .post("/api/projects/v1/projects")
        .then()
        .statusCode(201);
  }

  private static String refusedPayment(String summary) {
    String line =
        Door.as("finance")
            .get("/api/funding/v1/budget-lines?code=M19-04")
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id");
    return Door.as("yingzhou")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(
            Map.of(
                "budgetLineId",
                line,
                "purpose",
                "VEHICLE",
                "summary",
                summary,
                "amountFen",
                36_000_000,
                "payee",
                "样例汽车销售公司"))
        .post("/api/funding/v1/payments")
        .then()
        .statusCode(422)
        .extract()
        .path("paymentId");
  }
}
