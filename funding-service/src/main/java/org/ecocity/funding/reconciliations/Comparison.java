package org.ecocity.funding.reconciliations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds a month's payments against the treasury's list of it. What is found adds up: paid here less
 * paid by the bank is the sum of {@link Found#differenceFen}.
 *
 * @param month the month
 * @param ours payments PAID here in it
 * @param theirs the list
 * @param elsewhere payments named by the list that are not PAID here in this month, by voucher
 * @param listedElsewhere vouchers that the lists of other months have
 */
record Comparison(
    YearMonth month,
    List<OurPayment> ours,
    List<BankRow> theirs,
    Map<String, OurPayment> elsewhere,
    Set<String> listedElsewhere) {

  /**
   * One difference.
   *
   * @param kind what differs
   * @param voucherNo the voucher
   * @param payment the payment here, if there is one
   * @param row the bank's row, if there is one
   * @param differenceFen what it adds to ours less theirs in this month
   */
  record Found(
      DifferenceKind kind,
      String voucherNo,
      @Nullable OurPayment payment,
      @Nullable BankRow row,
      long differenceFen) {
    @Nullable UUID paymentId() {
      return payment == null ? null : payment.id();
    }

    @Nullable LocalDate theirsPaidOn() {
      return row == null ? null : row.paidOn();
    }
  }

  long oursFen() {
    return ours.stream().mapToLong(OurPayment::amountFen).sum();
  }

  long ledgerFen() {
    return ours.stream().mapToLong(OurPayment::ledgerFen).sum();
  }

  List<Found> differences() {
    var rowsOf = new TreeMap<String, List<BankRow>>();
    theirs.forEach(row -> rowsOf.computeIfAbsent(row.voucherNo(), v -> new ArrayList<>()).add(row));
    var oursOf = new TreeMap<String, OurPayment>();
    ours.forEach(payment -> oursOf.put(payment.voucherNo(), payment));
    var vouchers = new java.util.TreeSet<>(rowsOf.keySet());
    vouchers.addAll(oursOf.keySet());
    var found = new ArrayList<Found>();
    for (var voucher : vouchers) {
      compare(voucher, oursOf.get(voucher), rowsOf.getOrDefault(voucher, List.of()), found);
    }
    return found;
  }

  private void compare(
      String voucher, @Nullable OurPayment payment, List<BankRow> rows, List<Found> found) {
    if (rows.isEmpty()) {
      missing(voucher, java.util.Objects.requireNonNull(payment), found);
      return;
    }
    var known = payment == null ? elsewhere.get(voucher) : payment;
    var matched =
        rows.stream()
            .filter(row -> known != null && row.amountFen() == known.amountFen())
            .findFirst()
            .orElse(rows.getFirst());
    if (payment == null) {
      found.add(new Found(strange(known), voucher, known, matched, -matched.amountFen()));
    } else {
      both(voucher, payment, matched, found);
    }
    var others = new ArrayList<>(rows);
    others.remove(matched);
    for (var row : others) {
      found.add(new Found(DifferenceKind.DOUBLE_AT_BANK, voucher, known, row, -row.amountFen()));
    }
  }

  private void missing(String voucher, OurPayment payment, List<Found> found) {
    var kind =
        listedElsewhere.contains(voucher)
            ? DifferenceKind.DAY_DIFFERS
            : DifferenceKind.MISSING_AT_BANK;
    found.add(new Found(kind, voucher, payment, null, payment.amountFen()));
  }

  /** A row whose payment is not paid here in this month; its own month may have it as well. */
  private DifferenceKind strange(@Nullable OurPayment known) {
    if (known == null || known.paidOn() == null) {
      return DifferenceKind.UNKNOWN_HERE;
    }
    return listedElsewhere.contains(known.voucherNo())
        ? DifferenceKind.DOUBLE_AT_BANK
        : DifferenceKind.DAY_DIFFERS;
  }

  private static void both(String voucher, OurPayment payment, BankRow row, List<Found> found) {
    long fen = payment.amountFen() - row.amountFen();
    if (fen != 0) {
      found.add(new Found(DifferenceKind.AMOUNT_DIFFERS, voucher, payment, row, fen));
    }
    var account = payment.accountNo();
    if (account != null && row.accountNo() != null && !account.equals(row.accountNo())) {
      found.add(new Found(DifferenceKind.PAYEE_DIFFERS, voucher, payment, row, 0));
    }
  }
}
