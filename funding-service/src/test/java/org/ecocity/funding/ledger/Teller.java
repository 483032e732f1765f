package org.ecocity.funding.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.ecocity.platform.outbox.Act;

/** Opens accounts and moves money between them, each act in a transaction of its own. */
record Teller(Ledger ledger) {
  /** A budget line's account that holds so much. */
  UUID funded(long fen, NewAccount.Limits limits) {
    var line = account(AccountType.BUDGET_LINE, limits);
    post(move(outside(), line, fen)).require();
    return line;
  }

  /** Where money comes from: it owes. */
  UUID outside() {
    return QuarkusTransaction.requiringNew()
        .call(() -> ledger.open(NewAccount.external("TEST", LocalDate.of(2019, 1, 1))));
  }

  UUID account(AccountType type, NewAccount.Limits limits) {
    var wanted =
        new NewAccount(
            type,
            type + ":" + UUID.randomUUID(),
            null,
            null,
            null,
            limits,
            LocalDate.of(2019, 1, 1));
    return QuarkusTransaction.requiringNew().call(() -> ledger.open(wanted));
  }

  PostOutcome post(Posting posting) {
    var outcome = new AtomicReference<PostOutcome>();
    Act.ofSystem()
        .run(() -> outcome.set(QuarkusTransaction.requiringNew().call(() -> ledger.post(posting))));
    return Objects.requireNonNull(outcome.get());
  }

  void spread(UUID account, int parts) {
    Act.ofSystem().run(() -> ledger.spread(account, parts));
  }

  long balance(UUID account) {
    return ledger.balancesFen(List.of(account)).getOrDefault(account, 0L);
  }

  static Posting move(UUID from, UUID to, long fen) {
    var key = UUID.randomUUID().toString();
    return Posting.move(key, JournalKind.RESERVE, UUID.randomUUID(), "test", from, to, fen);
  }
}
