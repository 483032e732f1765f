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
import java.util.TreeSet;
import org.ecocity.local.Refusal;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;
import org.ecocity.local.sample.Papers;
import org.jspecify.annotations.Nullable;

/**
 * Award rounds from their figures to the settlement, each step by its hand: an objection upheld
 * makes a new freeze; a district spends what it was allocated; what was misused is taken back.
 */
final class Grants implements Chapter {
  private static final String ROUNDS = "/api/funding/v1/award-rounds";
  private static final String ALLOCATIONS = "/api/funding/v1/allocations";
  private static final String LINES = "/api/funding/v1/budget-lines";
  private static final String UPHELD_BY = "office-chief";

  private final City city;
  private final Door door;
  private final Papers papers;
  private final PaymentHands hands;
  private final List<Row> rounds;
  private final List<Row> factors;
  private final Diary spending;
  private final Diary clawbacks;

  Grants(City city, Papers papers) {
    this.city = city;
    this.door = city.door();
    this.papers = papers;
    hands = new PaymentHands(city);
    rounds = city.files().rows("replay/grant-rounds.csv");
    factors = city.files().rows("replay/grant-factors.csv");
    spending = new Diary(city.files(), "replay/grant-spending.csv");
    clawbacks = new Diary(city.files(), "replay/grant-clawbacks.csv");
  }

  @Override
  public Collection<LocalDate> days() {
    var days = new TreeSet<>(spending.days());
    days.addAll(clawbacks.days());
    for (var row : rounds) {
      for (var heading : List.of("公示", "异议", "批准", "下达", "结算")) {
        if (row.textOrNull(heading) != null) {
          days.add(LocalDate.parse(row.text(heading)));
        }
      }
    }
    return days;
  }

  @Override
  public void on(LocalDate day) {
    for (var row : rounds) {
      if (isReached(row, "公示", day)) {
        advance(row, day);
      }
    }
    spending.on(day).forEach(this::spend);
    clawbacks.on(day).forEach(this::takeBack);
  }

  private void advance(Row row, LocalDate day) {
    var round = find(row).orElseGet(() -> begin(row));
    if (state(round).equals("COLLECTING")) {
      boolean corrected = round.path("freezeNo").asInt() > 0;
      enter(row, round, corrected);
      round = toNotice(row, round);
    }
    if (state(round).equals("PUBLIC_NOTICE") && isReached(row, "异议", day)) {
      round = hear(row, round);
    }
    if (state(round).equals("PUBLIC_NOTICE") && isReached(row, "批准", day)) {
      round = step(row, round, "leader", object("to", "APPROVED"));
    }
    if (state(round).equals("APPROVED") && isReached(row, "下达", day)) {
      var number = row.text("下达文号");
      round = step(row, round, "finance", object("to", "ALLOCATED", "documentNumber", number));
      publish(round.path("documentId").asText(), number);
    }
    if (state(round).equals("ALLOCATED") && isReached(row, "结算", day)) {
      var number = row.text("结算文号");
      var wish = object("to", "SETTLED", "documentNumber", number, "acceptedOn", row.text("验收日期"));
      round = step(row, round, "finance", wish);
      if (round.hasNonNull("settlementDocumentId")) {
        publish(round.path("settlementDocumentId").asText(), number);
      }
    }
  }

  private Optional<JsonNode> find(Row row) {
    var query = "?policyCode=" + row.text("政策编码") + "&year=" + row.text("年度");
    return door.all("office", ROUNDS + query).stream()
        .filter(round -> !state(round).equals("CANCELLED"))
        .map(round -> door.get("office", path(round)))
        .findFirst();
  }

  private JsonNode begin(Row row) {
    var sources =
        row.words("资金来源").stream()
            .map(word -> word.split(":"))
            .map(
                part ->
                    object(
                        "budgetLineCode",
                        part[0],
                        "amountFen",
                        new BigDecimal(part[1]).movePointRight(6).longValueExact()))
            .toList();
    var body =
        object(
            "policyCode", row.text("政策编码"),
            "year", row.whole("年度"),
            "asOf", row.text("数据截至"),
            "poolSources", sources);
    return door.send(Act.post("office", ROUNDS, body, row.where() + ": beginning the round"));
  }

  /** At first one figure is wrong, where the file says so; after the objection it is corrected. */
  private void enter(Row row, JsonNode round, boolean corrected) {
    var evidence = city.evidence("funding", "office");
    var values =
        factors.stream()
            .filter(factor -> factor.text("编号").equals(row.text("编号")))
            .filter(factor -> !corrected || factor.textOrNull("首次误填") != null)
            .map(factor -> value(factor, corrected, evidence))
            .toList();
    var path = path(round) + "/factors";
    door.send(
        Act.post("office", path, object("values", values), row.where() + ": entering figures"));
    door.send(
        Act.post("finance", path + "/confirmations", object(), row.where() + ": confirming them"));
  }

  private static Map<String, Object> value(Row factor, boolean corrected, String evidence) {
    var wrong = corrected ? null : factor.textOrNull("首次误填");
    return object(
        "subjectCode", factor.text("对象编码"),
        "factorCode", factor.text("因素编码"),
        "value", new BigDecimal(wrong == null ? factor.text("数值") : wrong),
        "source", factor.text("来源"),
        "evidenceId", evidence);
  }

  private JsonNode toNotice(Row row, JsonNode collected) {
    step(row, collected, "office", object("to", "FROZEN"));
    step(row, collected, "office", object("to", "COMPUTED"));
    return step(row, collected, "finance-check", object("to", "PUBLIC_NOTICE"));
  }

  /** The unit objects, rightly; figures are corrected and noticed again, once. */
  private JsonNode hear(Row row, JsonNode round) {
    var path = path(round) + "/objections";
    if (round.path("freezeNo").asInt() > 1) {
      return round;
    }
    var user = city.units().clerk(row.text("异议单位"));
    var objection =
        door.all("office", path).stream()
            .findFirst()
            .orElseGet(
                () ->
                    door.send(
                        Act.post(
                            user,
                            path,
                            object("text", row.text("异议理由")),
                            row.where() + ": objecting as " + user)));
    var decide = path + "/" + objection.path("id").asText() + "/transitions";
    var upheld = object("to", "UPHELD", "reason", row.text("采纳理由"));
    door.send(Act.post(UPHELD_BY, decide, upheld, row.where() + ": upholding the objection"));
    var collecting = door.get("office", path(round));
    enter(row, collecting, true);
    return toNotice(row, collecting);
  }

  private void publish(String documentId, String number) {
    papers.issue(documentId, number);
    papers.acknowledge(documentId, Set.of());
  }

  /** A unit spends out of its line below a line of the city. */
  private void spend(Row row) {
    var contract = row.text("合同号");
    var present =
        door.all("finance", PaymentHands.PAYMENTS).stream()
            .filter(one -> one.path("contractNo").asText().equals(contract))
            .findFirst();
    var payment = present.isPresent() ? present.get() : ask(row);
    hands.advance(payment, "PAID", row.where());
  }

  private JsonNode ask(Row row) {
    var unit = row.text("单位编码");
    var line = lineOf(row.text("市级指标"), unit);
    return door.send(hands.request(row, line.path("code").asText(), unit, city.projects()));
  }

  private JsonNode lineOf(String cityLine, String unit) {
    var parent = City.need(door.allBy("finance", LINES, "code").get(cityLine), cityLine);
    return door.all("finance", LINES + "?parentLineId=" + parent.path("id").asText()).stream()
        .filter(line -> line.path("ownerUnitCode").asText().equals(unit))
        .findFirst()
        .orElseThrow(() -> new Refusal(unit + " has no line below " + cityLine));
  }

  /** What was misused goes back to the city, by two hands of finance. */
  private void takeBack(Row row) {
    var number = row.text("文号");
    var line = lineOf(row.text("市级指标"), row.text("单位编码"));
    var ofLine = door.all("finance", ALLOCATIONS + "?unitCode=" + row.text("单位编码"));
    var back =
        ofLine.stream()
            .filter(one -> one.path("documentNumber").asText().equals(number))
            .findFirst()
            .orElseGet(() -> prepareBack(row, advanceOf(ofLine, line)));
    if (state(back).equals("PREPARED")) {
      var path = ALLOCATIONS + "/" + back.path("id").asText() + "/transitions";
      door.send(
          Act.post("finance-chief", path, object("to", "ALLOCATED"), row.where() + ": taking back")
              .keyed("replay-clawback-" + back.path("id").asText()));
    }
  }

  private static @Nullable JsonNode advanceOf(List<JsonNode> allocations, JsonNode line) {
    return allocations.stream()
        .filter(one -> one.path("budgetLineId").equals(line.path("id")))
        .filter(one -> one.path("kind").asText().equals("ADVANCE"))
        .findFirst()
        .orElse(null);
  }

  private JsonNode prepareBack(Row row, @Nullable JsonNode advance) {
    var body =
        object(
            "reversesId", City.need(advance, row.where()).path("id").asText(),
            "amountFen", row.fenOfWan("金额（万元）"),
            "documentNumber", row.text("文号"),
            "reason", row.text("理由"));
    return door.send(
        Act.post("finance", ALLOCATIONS, body, row.where() + ": preparing to take back")
            .keyed("replay-clawback-" + row.text("单位编码") + "-" + row.text("日期")));
  }

  private JsonNode step(Row row, JsonNode round, String user, Map<String, Object> wish) {
    var what = row.where() + ": round to " + wish.get("to") + " as " + user;
    var key =
        String.join(
            "-",
            "replay",
            round.path("id").asText(),
            round.path("freezeNo").asText(),
            String.valueOf(wish.get("to")));
    return door.send(Act.post(user, path(round) + "/transitions", wish, what).keyed(key));
  }

  private static boolean isReached(Row row, String heading, LocalDate day) {
    var text = row.textOrNull(heading);
    return text != null && !LocalDate.parse(text).isAfter(day);
  }

  private static String path(JsonNode round) {
    return ROUNDS + "/" + round.path("id").asText();
  }

  private static String state(JsonNode item) {
    return item.path("state").asText();
  }
}
