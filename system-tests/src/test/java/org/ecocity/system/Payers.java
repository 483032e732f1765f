package org.ecocity.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/**
 * Units that ask for money of one line and the hands that take it on: each payment reserves, and is
 * then paid, cancelled, refused or left reserved. Nobody begins a new one when it is over, so that
 * in the end every act was answered.
 */
final class Payers {
  private static final List<String> USERS = List.of("yingzhou", "yingdong", "yingquan", "jingkai");
  private static final String PAYMENTS = "/api/funding/v1/payments";
  private static final List<String[]> WAY =
      List.of(
          new String[] {"housing", "CHECKED"},
          new String[] {"finance", "EXAMINED"},
          new String[] {"finance-check", "REVIEWED"},
          new String[] {"finance-chief", "APPROVED"},
          new String[] {"finance", "INSTRUCTED"});

  private final String mark;
  private final String budgetLineId;
  private final BooleanSupplier goesOn;
  private final CarefulClient client = new CarefulClient();
  private final Queue<Posted> posted = new ConcurrentLinkedQueue<>();
  private final Semaphore posting = new Semaphore(0);
  private final List<Thread> threads = new ArrayList<>();

  Payers(String mark, String budgetLineId, BooleanSupplier goesOn) {
    this.mark = mark;
    this.budgetLineId = budgetLineId;
    this.goesOn = goesOn;
  }

  /** How a payment ends. */
  enum End {
    PAID("PAY"),
    CANCELLED("RELEASE"),
    REFUSED("RELEASE"),
    PREPARED("");

    /** What the ledger posts after the reservation. */
    final String kind;

    End(String kind) {
      this.kind = kind;
    }
  }

  /** What the system said yes to, to the last step. */
  record Posted(String id, long amountFen, End end) {}

  void start() {
    for (var user : USERS) {
      threads.add(Thread.ofPlatform().name("payer-" + user).start(() -> pay(user)));
    }
  }

  void join() throws InterruptedException {
    for (var thread : threads) {
      thread.join();
    }
  }

  /** Has a permit for each step that is on its way to move what was reserved. */
  Semaphore posting() {
    return posting;
  }

  /** How many acts were answered so far. */
  int answered() {
    return client.answered();
  }

  List<Posted> posted() {
    return List.copyOf(posted);
  }

  List<String> refusals() {
    return client.refusals();
  }

  String summary(Duration time) {
    return "%d payers, %s, %d payments"
        .formatted(USERS.size(), client.summary(time), posted.size());
  }

  private void pay(String user) {
    var random = new Random(user.hashCode());
    for (int n = 0; goesOn.getAsBoolean(); n++) {
      long fen = 1 + random.nextInt(100_000);
      var end = End.values()[n % End.values().length];
      var asked = client.untilAnswered(user, PAYMENTS, request(user, n, fen), 201);
      if (asked == null) {
        return;
      }
      String id = asked.path("id");
      if (!bring(user, id, end)) {
        return;
      }
      posted.add(new Posted(id, fen, end));
    }
  }

  private boolean bring(String user, String id, End end) {
    return switch (end) {
      case PREPARED -> true;
      case CANCELLED -> post(user, id, Map.of("to", "CANCELLED"));
      case REFUSED -> post("housing", id, Map.of("to", "REFUSED", "reason", "资料不全"));
      case PAID ->
          WAY.stream().allMatch(step -> step(step[0], id, Map.of("to", step[1])))
              && post("finance-system", id, Map.of("to", "PAID"));
    };
  }

  private boolean post(String user, String id, Map<String, ?> wish) {
    posting.release();
    return step(user, id, wish);
  }

  private boolean step(String user, String id, Map<String, ?> wish) {
    return client.untilAnswered(user, PAYMENTS + "/" + id + "/transitions", wish, 200) != null;
  }

  private Map<String, ?> request(String user, int n, long fen) {
    return Map.of(
        "budgetLineId",
        budgetLineId,
        "purpose",
        "WORKS",
        "summary",
        mark + "-" + user + "-" + n,
        "amountFen",
        fen,
        "payee",
        "样例建设有限公司");
  }
}
