package org.ecocity.funding.reconciliations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecocity.platform.time.BusinessClock;

/** Compares a month with its list; a difference found again keeps its explanation. */
@ApplicationScoped
class Comparing {
  private final OurBooks books;
  private final TreasuryRows rows;
  private final Differences differences;
  private final BusinessClock clock;

  Comparing(OurBooks books, TreasuryRows rows, Differences differences, BusinessClock clock) {
    this.books = books;
    this.rows = rows;
    this.differences = differences;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void compare(Reconciliation one) {
    var comparison = comparison(one);
    var before = new HashMap<List<?>, Deque<Difference>>();
    for (var old : differences.of(one.id)) {
      before.computeIfAbsent(old.facts(), facts -> new ArrayDeque<>()).add(old);
    }
    var found = new ArrayList<Difference>();
    for (var each : comparison.differences()) {
      var fresh = new Difference(one.id, each);
      var same = before.getOrDefault(fresh.facts(), new ArrayDeque<>()).poll();
      if (same == null) {
        differences.persist(fresh);
      }
      found.add(same == null ? fresh : same);
    }
    before.values().forEach(gone -> gone.forEach(differences::delete));
    one.compared(comparison, found, clock.today());
  }

  /** Whether comparing anew would find just what stands there. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean isCurrent(Reconciliation one) {
    var comparison = comparison(one);
    Stream<List<?>> found =
        comparison.differences().stream().map(each -> new Difference(one.id, each).facts());
    Stream<List<?>> kept = differences.of(one.id).stream().map(Difference::facts);
    return one.hasSumsOf(comparison) && counted(found).equals(counted(kept));
  }

  private static Map<List<?>, Long> counted(Stream<List<?>> facts) {
    return facts.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private Comparison comparison(Reconciliation one) {
    var month = one.month();
    var theirs = rows.of(one.id);
    var ours = books.paidIn(month);
    var oursOf = ours.stream().map(OurPayment::voucherNo).collect(Collectors.toSet());
    var listed = theirs.stream().map(BankRow::voucherNo).collect(Collectors.toSet());
    var strange = listed.stream().filter(voucher -> !oursOf.contains(voucher)).toList();
    Map<String, OurPayment> elsewhere =
        books.ofVouchers(strange).stream()
            .collect(Collectors.toMap(OurPayment::voucherNo, Function.identity()));
    var doubtful = new ArrayList<>(strange);
    oursOf.stream().filter(voucher -> !listed.contains(voucher)).forEach(doubtful::add);
    return new Comparison(month, ours, theirs, elsewhere, books.listedElsewhere(month, doubtful));
  }
}
