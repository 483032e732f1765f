package org.ecocity.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.testkit.Gen;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/**
 * The real ledger against a naive one: whatever is asked, both give the same answer. {@code
 * -Dledger.operations} says how often, {@code ./ecocity torture} asks 100,000 times.
 */
@QuarkusTest
@WithTestResource(TestParts.class)
class LedgerModelTest {
  private static final int OPERATIONS = Integer.getInteger("ledger.operations", 10_000);
  private static final int OPERATIONS_A_TRANSACTION = 50;
  private static final List<String> PURPOSES = List.of("WORKS", "WAGES", "VEHICLE");
  private static final Set<JournalKind> TRAVELLING =
      Set.of(
          JournalKind.SET_ASIDE,
          JournalKind.GIVE_BACK,
          JournalKind.ALLOCATE,
          JournalKind.CLAW_BACK);
  private static final List<String> FIELDS = List.of("WAT", "TUN");

  @Inject Ledger ledger;
  @Inject LedgerVerifier verifier;

  private final List<NaiveAccount> accounts = new ArrayList<>();
  private final List<Posting> posted = new ArrayList<>();

  @Test
  void doesWhatANaiveLedgerDoes() {
    Act.ofSystem().run(() -> QuarkusTransaction.requiringNew().run(this::openAccounts));
    var batches = OPERATIONS / OPERATIONS_A_TRANSACTION;
    Gen.forAll(
        "ledger against a naive one",
        batches,
        gen ->
            Act.ofSystem()
                .run(
                    () ->
                        QuarkusTransaction.requiringNew()
                            .run(
                                () -> {
                                  for (int i = 0; i < OPERATIONS_A_TRANSACTION; i++) {
                                    compare(gen);
                                  }
                                })));

    var balances = ledger.balancesFen(accounts.stream().map(a -> a.id).toList());
    for (var account : accounts) {
      assertThat(balances).containsEntry(account.id, account.balanceFen);
    }
    assertThat(verifier.verify().holds()).isTrue();
  }

  private void compare(Gen gen) {
    var replay = !posted.isEmpty() && gen.integer(1, 20) == 1;
    var posting = replay ? gen.oneOf(posted) : posting(gen);
    var expected = replay ? "Posted" : naive(posting);
    if (expected.equals("Posted") && !replay) {
      posted.add(posting);
    }
    assertThat(ledger.post(posting).getClass().getSimpleName())
        .as(posting.toString())
        .isEqualTo(expected);
  }

  private Posting posting(Gen gen) {
    var shuffled = new ArrayList<>(accounts);
    java.util.Collections.shuffle(shuffled, gen.random());
    var legs = new ArrayList<Posting.Leg>();
    long sum = 0;
    int count = gen.integer(2, 4);
    for (int i = 0; i < count - 1; i++) {
      long amount = gen.longBetween(1, 400) * (gen.bool() ? 1 : -1);
      legs.add(new Posting.Leg(shuffled.get(i).id, amount));
      sum += amount;
    }
    if (sum == 0) {
      return posting(gen);
    }
    legs.add(new Posting.Leg(shuffled.get(count - 1).id, -sum));
    var id = UUID.randomUUID();
    return new Posting(
        id.toString(),
        gen.oneOf(JournalKind.values()),
        id,
        null,
        gen.oneOf(PURPOSES),
        gen.oneOf(FIELDS),
        "model",
        legs);
  }

  /** Checks all that is taken out, in the order of ids, then moves all. */
  private String naive(Posting posting) {
    var outgoing =
        posting.legs().stream()
            .filter(leg -> leg.amountFen() < 0)
            .sorted(java.util.Comparator.comparing(leg -> leg.accountId().toString()))
            .toList();
    // Money on its way between levels is not spent: its earmark goes with it instead.
    var travels = TRAVELLING.contains(posting.kind());
    var earmarks = posting.legs().stream().map(leg -> of(leg.accountId()).limits).distinct();
    var earmarkKept = earmarks.count() == 1;
    for (var leg : outgoing) {
      var account = of(leg.accountId());
      if (travels ? !earmarkKept : !account.admits(posting)) {
        return "OutsideEarmark";
      }
      if (!account.external && account.balanceFen + leg.amountFen() < 0) {
        return "BelowFloor";
      }
    }
    posting.legs().forEach(leg -> of(leg.accountId()).balanceFen += leg.amountFen());
    return "Posted";
  }

  private NaiveAccount of(UUID id) {
    return accounts.stream().filter(account -> account.id.equals(id)).findFirst().orElseThrow();
  }

  private void openAccounts() {
    open(AccountType.EXTERNAL, NewAccount.Limits.NONE);
    open(AccountType.BUDGET_LINE, NewAccount.Limits.NONE);
    open(AccountType.COMMITMENT, NewAccount.Limits.NONE);
    open(
        AccountType.BUDGET_LINE,
        new NewAccount.Limits(List.of("WORKS", "WAGES"), List.of(), List.of()));
    open(AccountType.PROJECT, new NewAccount.Limits(List.of(), List.of("VEHICLE"), List.of()));
    open(AccountType.UNIT, new NewAccount.Limits(List.of(), List.of(), List.of("WAT")));
  }

  private void open(AccountType type, NewAccount.Limits limits) {
    var code = type + ":" + UUID.randomUUID();
    var opened = LocalDate.of(2019, 1, 1);
    var id = ledger.open(new NewAccount(type, code, null, null, null, limits, opened));
    accounts.add(new NaiveAccount(id, type == AccountType.EXTERNAL, limits));
  }

  private static final class NaiveAccount {
    final UUID id;
    final boolean external;
    final NewAccount.Limits limits;
    long balanceFen;

    NaiveAccount(UUID id, boolean external, NewAccount.Limits limits) {
      this.id = id;
      this.external = external;
      this.limits = limits;
    }

    boolean admits(Posting posting) {
      var purpose = String.valueOf(posting.purpose());
      var field = String.valueOf(posting.fieldCode());
      return (limits.purposes().isEmpty() || limits.purposes().contains(purpose))
          && !limits.excludedPurposes().contains(purpose)
          && (limits.fieldCodes().isEmpty() || limits.fieldCodes().contains(field));
    }
  }
}
