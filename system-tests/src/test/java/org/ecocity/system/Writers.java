package org.ecocity.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.ecocity.system.kit.Soon;

/**
 * Users who go on writing whatever breaks: each act has an idempotency key and is tried again with
 * the same key until it is answered, as a careful client does.
 */
final class Writers {
  private static final List<String> USERS =
      List.of("yingzhou", "yingdong", "yingquan", "jingkai", "chengnan", "fuhe", "jia", "housing");
  private static final Duration PAUSE_BETWEEN_ACTS = Duration.ofMillis(150);

  private final String mark;
  private final String budgetLineId;
  private final BooleanSupplier goesOn;
  private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final CarefulClient client = new CarefulClient();
  private final List<Thread> threads = new ArrayList<>();

  Writers(String mark, String budgetLineId, BooleanSupplier goesOn) {
    this.mark = mark;
    this.budgetLineId = budgetLineId;
    this.goesOn = goesOn;
  }

  void start() {
    for (var user : USERS) {
      threads.add(Thread.ofPlatform().name("writer-" + user).start(() -> write(user)));
    }
  }

  void join() throws InterruptedException {
    for (var thread : threads) {
      thread.join();
    }
  }

  List<Acknowledged> acknowledged() {
    return List.copyOf(acknowledged);
  }

  /** Answers that say the user was wrong, who was not. */
  List<String> refusals() {
    return client.refusals();
  }

  String summary(Duration time) {
    return "%d users, %s, %d acknowledged"
        .formatted(USERS.size(), client.summary(time), acknowledged.size());
  }

  private void write(String user) {
    for (int n = 0; goesOn.getAsBoolean(); n++) {
      var name = mark + "-" + user + "-" + n;
      if (n % 2 == 0) {
        untilAnswered(user, "/api/projects/v1/projects", draft(name), 201, "id", Act.DRAFT, name);
      } else {
        untilAnswered(
            user, "/api/funding/v1/payments", vehicle(name), 422, "paymentId", Act.REFUSAL, name);
      }
      Soon.pause(PAUSE_BETWEEN_ACTS);
    }
  }

  private void untilAnswered(
      String user,
      String path,
      Map<String, ?> body,
      int expected,
      String id,
      Act act,
      String name) {
    var answer = client.untilAnswered(user, path, body, expected);
    if (answer != null) {
      acknowledged.add(new Acknowledged(act, name, answer.path(id)));
    }
  }

  private static Map<String, ?> draft(String name) {
    return Map.of(
        "name", name,
        "fieldCode", "PRK",
        "districtCode", "YZ",
        "totalInvestmentFen", 1_000_000,
        "plannedStart", "2019-06-01",
        "plannedEnd", "2020-06-01");
  }

  private Map<String, ?> vehicle(String name) {
    return Map.of(
        "budgetLineId",
        budgetLineId,
        "purpose",
        "VEHICLE",
        "summary",
        name,
        "amountFen",
        36_000_000,
        "payee",
        "样例汽车销售公司");
  }

  enum Act {
    DRAFT,
    REFUSAL
  }

  /** What the system said yes to, and under which id. */
  record Acknowledged(Act act, String name, String id) {}
}
