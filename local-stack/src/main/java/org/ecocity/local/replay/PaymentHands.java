package org.ecocity.local.replay;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Row;

/** Takes a payment from hand to hand, each the one whose turn it is. */
final class PaymentHands {
  static final String PAYMENTS = "/api/funding/v1/payments";
  private static final List<String> WAY =
      List.of("PREPARED", "CHECKED", "EXAMINED", "REVIEWED", "APPROVED", "INSTRUCTED", "PAID");

  private final City city;

  PaymentHands(City city) {
    this.city = city;
  }

  /** A row's request to be paid from a line; asked for twice it is one. */
  Act request(Row row, String lineCode, String unit, Map<String, JsonNode> projects) {
    var user = city.units().clerk(unit);
    var body =
        object(
            "budgetLineCode", lineCode,
            "projectId", City.idOf(projects, row.text("项目编码")),
            "purpose", row.text("用途"),
            "summary", row.text("摘要"),
            "contractNo", row.text("合同号"),
            "invoiceNo", row.text("发票号"),
            "amountFen", row.fenOfWan("金额（万元）"),
            "payee", row.text("收款人"),
            "payeeBank", "样例银行AA分行",
            "payeeAccountNo", row.text("收款账号"));
    var what = row.where() + ": payment " + row.text("合同号") + ", asked for by " + user;
    return Act.post(user, PAYMENTS, body, what).keyed("replay-payment-" + row.text("合同号"));
  }

  /** From where it is to this state; one that is further already stays. */
  JsonNode advance(JsonNode present, String until, String where) {
    var payment = present;
    int from = WAY.indexOf(payment.path("state").asText());
    for (int i = from + 1; i > 0 && i <= WAY.indexOf(until); i++) {
      payment = step(payment, hand(payment, WAY.get(i)), transition(payment, WAY.get(i)), where);
    }
    return payment;
  }

  /** The bank sends it back. */
  JsonNode giveBack(JsonNode instructed, String reason, String where) {
    return step(instructed, "finance-system", object("to", "RETURNED", "reason", reason), where);
  }

  private static Map<String, Object> transition(JsonNode payment, String to) {
    var slip = to.equals("PAID") ? "HD-" + payment.path("code").asText() : null;
    return object("to", to, "slipNo", slip);
  }

  private String hand(JsonNode payment, String to) {
    return switch (to) {
      case "CHECKED" ->
          payment.hasNonNull("lineDepartmentCode")
              ? city.units().clerk(payment.path("lineDepartmentCode").asText())
              : "office";
      case "EXAMINED", "INSTRUCTED" -> "finance";
      case "REVIEWED" -> "finance-check";
      case "APPROVED" -> "finance-chief";
      default -> "finance-system";
    };
  }

  private JsonNode step(JsonNode payment, String user, Map<String, Object> wish, String where) {
    var id = payment.path("id").asText();
    var what = where + ": payment " + payment.path("code").asText() + " to " + wish.get("to");
    return city.door()
        .send(
            Act.post(user, PAYMENTS + "/" + id + "/transitions", wish, what)
                .keyed("replay-" + id + "-" + wish.get("to")));
  }
}
