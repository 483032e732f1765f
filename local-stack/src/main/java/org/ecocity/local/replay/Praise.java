package org.ecocity.local.replay;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecocity.local.Refusal;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;
import org.ecocity.local.sample.Papers;

/**
 * The commendation of January 2020: by an approved item, after consultation and public notice with
 * an objection upheld; rewards are paid and signed for. What assessments suggest besides is
 * dropped.
 */
final class Praise implements Chapter {
  private static final String PROPOSALS = "/api/supervision/v1/proposals";
  private static final String PAYMENTS = "/api/funding/v1/payments";
  private static final String REWARDS = "/api/funding/v1/rewards";
  private static final String HONOURS = "/api/notification/v1/honours";

  private final City city;
  private final Door door;
  private final Papers papers;
  private final PaymentHands hands;
  private final JsonNode plan;
  private final List<Row> nominees;
  private final LocalDate proposed;
  private final LocalDate objected;
  private final LocalDate approved;
  private final LocalDate paid;

  Praise(City city, Papers papers) {
    this.city = city;
    this.door = city.door();
    this.papers = papers;
    hands = new PaymentHands(city);
    plan = city.files().object("replay/commendation.json");
    nominees = city.files().rows("replay/honours.csv");
    proposed = day("proposedOn");
    objected = day("objectedOn");
    approved = day("approvedOn");
    paid = day("rewardsPaidOn");
  }

  @Override
  public Collection<LocalDate> days() {
    return List.of(proposed, objected, approved, paid, Replay.END);
  }

  @Override
  public void on(LocalDate day) {
    if (day.equals(proposed)) {
      propose();
    }
    if (day.equals(objected)) {
      hearObjection();
    }
    if (day.equals(approved)) {
      sign();
    }
    if (day.equals(paid)) {
      payRewards();
    }
    if (!day.isBefore(approved)) {
      dropOthers();
    }
  }

  private void propose() {
    var proposal = ours().orElseGet(this::draft);
    if (state(proposal).equals("DRAFT")) {
      var opinion = plan.path("opinion").asText();
      proposal = move(proposal, "hrs-chief", object("to", "CONSULTED", "reason", opinion));
    }
    if (state(proposal).equals("CONSULTED")) {
      move(proposal, "office", object("to", "PUBLIC_NOTICE"));
    }
  }

  private JsonNode draft() {
    var honours = nominees.stream().map(Praise::honour).toList();
    var body =
        object(
            "kind",
            "COMMENDATION",
            "title",
            plan.path("title").asText(),
            "titleEn",
            plan.path("titleEn").asText(),
            "facts",
            plan.path("facts").asText(),
            "approvedItem",
            plan.path("approvedItem").asText(),
            "approvedItemAttachmentId",
            city.evidence("supervision", "office"),
            "honours",
            honours);
    return door.send(Act.post("office", PROPOSALS, body, "Proposing the commendation"));
  }

  private static Map<String, Object> honour(Row row) {
    var reward = row.textOrNull("奖励（元）");
    return object(
        "recipientKind",
        row.text("对象"),
        "unitCode",
        row.text("单位编码"),
        "personName",
        row.textOrNull("姓名"),
        "countyRank",
        row.textOrNull("姓名") == null ? null : row.text("县处级").equals("是"),
        "title",
        row.text("荣誉"),
        "rewardFen",
        reward == null ? null : new BigDecimal(reward).movePointRight(2).longValueExact(),
        "reason",
        row.text("事迹"));
  }

  /** Somebody objects to a nominee during the notice; the office finds it right. */
  private void hearObjection() {
    var proposal = City.need(ours().orElse(null), "The commendation");
    var path = path(proposal) + "/objections";
    for (var row : nominees) {
      var text = row.textOrNull("公示异议");
      if (text != null && door.all("office", path).isEmpty()) {
        var full = door.get("office", path(proposal));
        var honour = honourOf(full, row.text("姓名"));
        var body = object("honourId", honour, "statement", text);
        var objection = door.send(Act.post("office", path, body, row.where() + ": an objection"));
        var decide = path + "/" + objection.path("id").asText() + "/decision";
        var yes = object("upheld", true, "reason", row.text("核实结果"));
        door.send(Act.post("office-chief", decide, yes, row.where() + ": upholding it"));
      }
    }
  }

  private static String honourOf(JsonNode proposal, String person) {
    for (var honour : proposal.path("honours")) {
      if (honour.path("personName").asText().equals(person)) {
        return honour.path("honourId").asText();
      }
    }
    throw new Refusal(person + " is not on the honours list.");
  }

  private void sign() {
    var proposal = City.need(ours().orElse(null), "The commendation");
    if (state(proposal).equals("PUBLIC_NOTICE")) {
      proposal = move(proposal, "leader", object("to", "APPROVED"));
    }
    var document = proposal.path("documentId").asText();
    papers.issue(document);
    papers.acknowledge(document, Set.of());
  }

  /** Assessments suggest praise by themselves; without an approved item nothing comes of it. */
  private void dropOthers() {
    for (var other : door.all("office", PROPOSALS + "?kind=COMMENDATION&state=DRAFT")) {
      move(other, "office", object("to", "DROPPED", "reason", "未列入批准的表彰项目，不另行表彰。"));
    }
  }

  private void payRewards() {
    var conferred =
        door.all("office", HONOURS).stream().filter(one -> one.hasNonNull("rewardFen")).toList();
    for (var honour : conferred) {
      var id = honour.path("id").asText();
      var reward = door.await("finance", REWARDS + "/" + id);
      var payment = door.get("finance", PAYMENTS + "/" + reward.path("paymentId").asText());
      hands.advance(nameAccount(payment, conferred.indexOf(honour)), "PAID", "Reward " + id);
    }
    for (var honour : conferred) {
      var id = honour.path("id").asText();
      var settled =
          door.awaitItem(
              "office",
              HONOURS,
              one ->
                  one.path("id").asText().equals(id)
                      && !one.path("rewardPaidOn").asText("").isEmpty());
      if (!settled.hasNonNull("rewardAcknowledgedOn")) {
        var user = city.units().clerk(settled.path("unitCode").asText());
        var path = HONOURS + "/" + id + "/acknowledgements";
        door.send(Act.post(user, path, object(), "Signing for the reward as " + user));
      }
    }
  }

  /** An honour names no account; the programme office has asked the honoured for theirs. */
  private JsonNode nameAccount(JsonNode payment, int number) {
    if (payment.hasNonNull("payeeAccountNo")) {
      return payment;
    }
    var path = PAYMENTS + "/" + payment.path("id").asText();
    var account = "34999900000001%02d".formatted(number);
    var body = object("payeeBank", "样例银行AA分行", "payeeAccountNo", account);
    return door.send(Act.patch("office", path, body, "Naming a reward's account").ifMatch(payment));
  }

  private Optional<JsonNode> ours() {
    return door.all("office", PROPOSALS + "?kind=COMMENDATION").stream()
        .filter(one -> one.path("title").asText().equals(plan.path("title").asText()))
        .findFirst();
  }

  private JsonNode move(JsonNode proposal, String user, Map<String, Object> wish) {
    var what = "Proposal " + proposal.path("code").asText() + " to " + wish.get("to");
    return door.send(Act.post(user, path(proposal) + "/transitions", wish, what));
  }

  private LocalDate day(String name) {
    return LocalDate.parse(plan.path(name).asText());
  }

  private static String path(JsonNode proposal) {
    return PROPOSALS + "/" + proposal.path("id").asText();
  }

  private static String state(JsonNode item) {
    return item.path("state").asText();
  }
}
