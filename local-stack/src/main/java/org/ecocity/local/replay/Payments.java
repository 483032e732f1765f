package org.ecocity.local.replay;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Row;
import org.jspecify.annotations.Nullable;

/** Payments from hand to hand; one is refused outside its earmark, one comes back from the bank. */
final class Payments implements Chapter {
  private static final String OUTSIDE_EARMARK = "payment-outside-earmark";
  private static final String RIGHT_ACCOUNT = "3499999000000001";

  private final City city;
  private final PaymentHands hands;
  private final Diary diary;

  Payments(City city) {
    this.city = city;
    hands = new PaymentHands(city);
    diary = new Diary(city.files(), "replay/payments.csv");
  }

  @Override
  public Collection<LocalDate> days() {
    return diary.days();
  }

  /** One after the other is asked for, so that codes follow the file; then all go their way. */
  @Override
  public void on(LocalDate day) {
    var there = present();
    var projects = city.projects();
    for (var row : diary.on(day)) {
      if (!there.containsKey(row.text("合同号"))) {
        ask(row, projects);
      }
    }
    var asked = present();
    city.crew().each(diary.on(day), row -> settle(row, asked.get(row.text("合同号"))));
  }

  /** The payments by contract; of a returned one and its replacement the replacement. */
  private Map<String, JsonNode> present() {
    return city.door().all("finance", PaymentHands.PAYMENTS).stream()
        .filter(payment -> payment.hasNonNull("contractNo"))
        .filter(payment -> !payment.hasNonNull("replacedById"))
        .collect(
            Collectors.toMap(
                payment -> payment.path("contractNo").asText(),
                Function.identity(),
                (one, other) -> one));
  }

  private void ask(Row row, Map<String, JsonNode> projects) {
    var act = hands.request(row, row.text("指标编码"), row.text("申请单位"), projects);
    if (isRefused(row)) {
      city.door().refused(act, OUTSIDE_EARMARK);
    } else {
      city.door().send(act);
    }
  }

  private void settle(Row row, @Nullable JsonNode present) {
    var payment = City.need(present, what(row, "the request"));
    if (isRefused(row)) {
      return;
    }
    if (row.text("结果").equals("RETURNED") && !payment.hasNonNull("replacesId")) {
      payment = comeBack(row, hands.advance(payment, "INSTRUCTED", row.where()));
    }
    hands.advance(payment, "PAID", row.where());
  }

  /** The bank has sent it back; the applicant corrects the account of the new request. */
  private JsonNode comeBack(Row row, JsonNode instructed) {
    var returned = hands.giveBack(instructed, row.text("说明"), row.where());
    var user = city.units().clerk(row.text("申请单位"));
    var path = PaymentHands.PAYMENTS + "/" + returned.path("replacedById").asText();
    var replacement = city.door().get(user, path);
    var correction = object("payeeAccountNo", RIGHT_ACCOUNT);
    return city.door()
        .send(
            Act.patch(user, path, correction, what(row, "correcting the account"))
                .ifMatch(replacement));
  }

  private static boolean isRefused(Row row) {
    return row.text("结果").equals("REFUSED");
  }

  private static String what(Row row, String act) {
    return row.where() + ": payment " + row.text("合同号") + ", " + act;
  }
}
