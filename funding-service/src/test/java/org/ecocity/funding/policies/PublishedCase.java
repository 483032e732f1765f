package org.ecocity.funding.policies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardResult;
import org.ecocity.funding.engine.DerivationLine;
import org.ecocity.funding.engine.FactorValue;
import org.ecocity.funding.engine.FrozenFactors;
import org.ecocity.funding.engine.Share;
import org.ecocity.funding.workbook.Recalculated;

/** One run of a published allocation: computed from its policy data, held against the figures. */
final class PublishedCase {
  private final JsonNode published;
  private final BigDecimal unitFen;
  private final JsonNode run;
  private final TreeMap<String, BigDecimal> differences = new TreeMap<>();
  private int compared;

  private PublishedCase(JsonNode published, BigDecimal unitFen, JsonNode run) {
    this.published = published;
    this.unitFen = unitFen;
    this.run = run;
  }

  static List<PublishedCase> of(Path file) {
    var json = PolicyFiles.tree(file);
    var name = json.get("published").asText() + ".json";
    var published = PolicyFiles.tree(file.resolveSibling("../published/" + name));
    var runs = new ArrayList<PublishedCase>();
    for (var run : json.get("runs")) {
      runs.add(new PublishedCase(published, json.get("unitFen").decimalValue(), run));
    }
    return runs;
  }

  String name() {
    return published.get("id").asText() + " " + run.get("name").asText();
  }

  /** How many published figures were held against. */
  int compared() {
    return compared;
  }

  /** The publisher's own differences as the case states them, and those that are ours. */
  TreeMap<String, BigDecimal> stated() {
    var stated = ours();
    stated.putAll(under("differences"));
    return stated;
  }

  /** Differences that come from what is stored here, not from the publisher. */
  TreeMap<String, BigDecimal> ours() {
    return under("ours");
  }

  private TreeMap<String, BigDecimal> under(String member) {
    var stated = new TreeMap<String, BigDecimal>();
    run.path(member)
        .properties()
        .forEach(entry -> stated.put(entry.getKey(), new BigDecimal(entry.getValue().asText())));
    return stated;
  }

  /** Published − computed where they are not the same, in the published unit. */
  TreeMap<String, BigDecimal> differences() {
    var result = PolicyFiles.compute(PolicyFiles.policy(run.get("policy")), poolFen(), figures());
    var expect = run.get("expect");
    expect.path("cells").forEach(cell -> share(result, cell.get(0).asText(), cell.get(1)));
    rows(result, (ObjectNode) expect);
    totals(result, expect);
    if (expect.has("net")) {
      var net = expect.get("net");
      compare(
          "net",
          figure(net.get("published").asText()).multiply(net.get("times").decimalValue()),
          unit(result.shares().stream().mapToLong(Share::shareFen).sum()));
    }
    if (expect.has("rate")) {
      compare("rate", figure(expect.get("rate").asText()), rate(result));
    }
    return differences;
  }

  private long poolFen() {
    return figure(run.get("pool").asText()).multiply(unitFen).longValueExact();
  }

  /** Its workbook gives the same. */
  void recalculate() {
    Recalculated.gives(
        PolicyFiles.policy(run.get("policy")),
        new FrozenFactors(LocalDate.of(2019, 6, 30), figures()),
        poolFen());
  }

  private List<FactorValue> figures() {
    var values = new ArrayList<FactorValue>();
    for (var block : run.path("figures")) {
      var factors = block.get("factors").properties();
      rowsOf(block)
          .forEach(
              (subject, row) ->
                  factors.forEach(
                      factor -> {
                        var how = factor.getValue();
                        var cell = how.has("column") ? row.get(how.get("column").asText()) : row;
                        var times =
                            how.has("times") ? how.get("times").decimalValue() : BigDecimal.ONE;
                        values.addAll(
                            PolicyFiles.row(
                                subject, factor.getKey(), number(cell).multiply(times)));
                      }));
    }
    for (var added : run.path("added")) {
      values.addAll(
          PolicyFiles.row(
              added.get(0).asText(), added.get(1).asText(), figure(added.get(2).asText())));
    }
    return values;
  }

  /** Rows of a list by a column, or of an object by its keys. */
  private TreeMap<String, JsonNode> rowsOf(JsonNode block) {
    var rows = new TreeMap<String, JsonNode>();
    var node = published.at(block.get("rows").asText());
    if (node.isObject()) {
      node.properties().forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
    } else {
      node.forEach(row -> rows.put(row.get(block.get("subject").asText()).asText(), row));
    }
    return rows;
  }

  private void rows(AwardResult result, ObjectNode expect) {
    if (!expect.has("rows")) {
      return;
    }
    rowsOf(expect)
        .forEach(
            (subject, row) -> {
              var share = PolicyFiles.share(result, subject);
              var column = expect.get("share").asText();
              compare(
                  subject,
                  number(column.isEmpty() ? row : row.get(column)),
                  unit(share.shareFen()));
              if (expect.has("advance")) {
                compare(
                    subject + " advance", cell(row, expect, "advance"), unit(share.advanceFen()));
                compare(
                    subject + " settlement",
                    cell(row, expect, "settlement"),
                    unit(share.settlementFen()));
              }
              for (var part : share.parts()) {
                var name = expect.get("parts").get(part.code()).asText();
                compare(subject + " " + part.name(), number(row.get(name)), unit(part.amountFen()));
              }
            });
  }

  private static BigDecimal cell(JsonNode row, JsonNode expect, String what) {
    return number(row.get(expect.get(what).asText()));
  }

  private void totals(AwardResult result, JsonNode expect) {
    total(expect, "total", AwardResult.granted(result.shares()));
    total(expect, "advanceTotal", result.shares().stream().mapToLong(Share::advanceFen).sum());
    total(
        expect, "settlementTotal", result.shares().stream().mapToLong(Share::settlementFen).sum());
    total(expect, "left", result.leftFen());
    total(expect, "short", result.shortFen());
    for (var part : expect.path("partTotals").properties()) {
      long sum =
          result.shares().stream()
              .flatMap(share -> share.parts().stream())
              .filter(p -> p.code().equals(part.getKey()))
              .mapToLong(Share.Part::amountFen)
              .sum();
      compare("total " + part.getKey(), figure(part.getValue().asText()), unit(sum));
    }
  }

  private void total(JsonNode expect, String what, long fen) {
    if (expect.has(what)) {
      compare(what, figure(expect.get(what).asText()), unit(fen));
    }
  }

  private void share(AwardResult result, String subject, JsonNode expected) {
    compare(
        subject, figure(expected.asText()), unit(PolicyFiles.share(result, subject).shareFen()));
  }

  private static BigDecimal rate(AwardResult result) {
    return result.derivation().stream()
        .filter(line -> line.textEn().startsWith("Rate:"))
        .map(DerivationLine::result)
        .map(text -> new BigDecimal(text.replace(",", "")))
        .findFirst()
        .orElseThrow();
  }

  private void compare(String what, BigDecimal published, BigDecimal computed) {
    compared++;
    var difference = published.subtract(computed).stripTrailingZeros();
    if (difference.signum() != 0) {
      differences.put(what, difference);
    }
  }

  private BigDecimal unit(long fen) {
    return BigDecimal.valueOf(fen).divide(unitFen);
  }

  /** A figure, or a pointer to one in the published file. */
  private BigDecimal figure(String textOrPointer) {
    return textOrPointer.startsWith("/")
        ? number(published.at(textOrPointer))
        : new BigDecimal(textOrPointer);
  }

  private static BigDecimal number(JsonNode node) {
    return new BigDecimal(node.asText());
  }
}
