package org.ecocity.funding.reconciliations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

/** Whatever the two sides say, the differences are exactly what one has more than the other. */
class ComparisonPropertiesTest {
  private static final YearMonth JUNE = YearMonth.of(2019, 6);

  @Test
  void paidHereLessPaidByTheBankIsTheSumOfTheDifferences() {
    Gen.forAll(
        "sums of a reconciliation",
        gen -> {
          var comparison = comparison(gen);
          long ours = comparison.ours().stream().mapToLong(OurPayment::amountFen).sum();
          long theirs = comparison.theirs().stream().mapToLong(BankRow::amountFen).sum();
          var found = comparison.differences();
          assertThat(found.stream().mapToLong(Comparison.Found::differenceFen).sum())
              .isEqualTo(ours - theirs);
          assertThat(found.isEmpty()).isEqualTo(agree(comparison));
        });
  }

  /** Both sides name the same vouchers once, with amounts and accounts that do not contradict. */
  private static boolean agree(Comparison comparison) {
    var rows = new HashMap<String, BankRow>();
    comparison.theirs().forEach(row -> rows.put(row.voucherNo(), row));
    return rows.size() == comparison.theirs().size()
        && comparison.ours().size() == rows.size()
        && comparison.ours().stream().allMatch(payment -> agree(payment, rows));
  }

  private static boolean agree(OurPayment payment, Map<String, BankRow> rows) {
    var row = rows.get(payment.voucherNo());
    return row != null
        && row.amountFen() == payment.amountFen()
        && (row.accountNo() == null
            || payment.accountNo() == null
            || row.accountNo().equals(payment.accountNo()));
  }

  private static Comparison comparison(Gen gen) {
    var ours = new ArrayList<OurPayment>();
    var theirs = new ArrayList<BankRow>();
    var elsewhere = new HashMap<String, OurPayment>();
    var listed = new HashSet<String>();
    for (int i = gen.integer(0, gen.size()); i > 0; i--) {
      var voucher = "PZ-2019-" + i;
      var payment = payment(gen, voucher);
      switch (gen.integer(0, 3)) {
        case 0 -> elsewhere.put(voucher, payment);
        case 1 -> {}
        default -> ours.add(payment);
      }
      if (gen.integer(0, 9) == 0) {
        listed.add(voucher);
      }
      for (int n = gen.oneOf(0, 1, 1, 1, 1, 2, 3); n > 0; n--) {
        if (ours.contains(payment) || gen.bool()) {
          theirs.add(row(gen, payment));
        }
      }
    }
    // The service asks only for payments and lists that are not those of the month.
    listed.removeIf(voucher -> isOfTheMonth(voucher, ours, theirs));
    return new Comparison(JUNE, ours, theirs, elsewhere, Set.copyOf(listed));
  }

  private static boolean isOfTheMonth(String voucher, List<OurPayment> ours, List<BankRow> theirs) {
    return ours.stream().anyMatch(payment -> payment.voucherNo().equals(voucher))
        && theirs.stream().anyMatch(row -> row.voucherNo().equals(voucher));
  }

  private static OurPayment payment(Gen gen, String voucher) {
    long fen = gen.integer(1, 1_000_000_000);
    var account = gen.oneOf("62220001", "62220002", "");
    return new OurPayment(
        UUID.randomUUID(),
        voucher.replace("PZ", "ZF"),
        voucher,
        fen,
        gen.bool() ? LocalDate.of(2019, 6, 14) : null,
        account.isEmpty() ? null : account,
        fen);
  }

  private static BankRow row(Gen gen, OurPayment payment) {
    long fen = gen.integer(0, 4) == 0 ? gen.integer(1, 1_000_000_000) : payment.amountFen();
    var account = gen.integer(0, 4) == 0 ? "62220003" : payment.accountNo();
    return new BankRow(payment.voucherNo(), fen, LocalDate.of(2019, 6, 15), account);
  }
}
