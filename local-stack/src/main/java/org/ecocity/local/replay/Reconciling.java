package org.ecocity.local.replay;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ecocity.local.door.Act;

/**
 * Each month's payments held against the treasury's list once the month is over, from the first
 * voucher on, and closed by a second person. Here the treasury paid what it was told to.
 */
final class Reconciling implements Chapter {
  private static final String RECONCILIATIONS = "/api/funding/v1/reconciliations";
  private static final YearMonth FIRST = YearMonth.of(2019, 4);

  private final City city;
  private YearMonth next = FIRST;

  Reconciling(City city) {
    this.city = city;
  }

  @Override
  public Collection<LocalDate> days() {
    return List.of();
  }

  /** The months that are over by now. */
  @Override
  public void on(LocalDate day) {
    for (; next.isBefore(YearMonth.from(day)); next = next.plusMonths(1)) {
      reconcile(next);
    }
  }

  private void reconcile(YearMonth month) {
    var there = city.door().all("finance", RECONCILIATIONS + "?period=" + month);
    if (there.stream().anyMatch(one -> one.path("state").asText().equals("CLOSED"))) {
      return;
    }
    var one = there.isEmpty() ? list(month) : there.getLast();
    var path = RECONCILIATIONS + "/" + one.path("id").asText() + "/transitions";
    city.door()
        .send(
            Act.post("finance-check", path, object("to", "CLOSED"), month + ": closing the month")
                .keyed("replay-reconciliation-" + month + "-closed"));
  }

  private JsonNode list(YearMonth month) {
    var body = object("period", month.toString(), "rows", paidIn(month));
    return city.door()
        .send(
            Act.post("finance-system", RECONCILIATIONS, body, month + ": the treasury's list")
                .keyed("replay-reconciliation-" + month));
  }

  private List<Map<String, Object>> paidIn(YearMonth month) {
    return city.door().all("finance", PaymentHands.PAYMENTS + "?state=PAID").stream()
        .filter(payment -> payment.path("paidOn").asText().startsWith(month.toString()))
        .map(
            payment ->
                object(
                    "voucherNo", payment.path("voucherNo").asText(),
                    "amountFen", payment.path("amountFen").asLong(),
                    "paidOn", payment.path("paidOn").asText()))
        .toList();
  }
}
