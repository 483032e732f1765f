package org.ecocity.funding.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ecocity.funding.engine.AwardStep.When;
import org.ecocity.funding.engine.FactorValue;
import org.ecocity.funding.engine.Preparation.Derived;

/** The sheet 因素数据: the frozen figures with their hash; derived factors are formulas on them. */
final class FactorSheet {
  private static final int HEAD_ROW = 7;
  private static final int FIRST_ROW = 8;

  private final Grid grid;
  private final AwardSheets data;
  private final List<String> subjects;
  private final Map<String, Map<String, BigDecimal>> values = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Integer> decimals = new HashMap<>();
  private final String pool;

  FactorSheet(Grid grid, AwardSheets data, List<String> subjects) {
    this.grid = grid;
    this.data = data;
    this.subjects = subjects;
    for (var value : data.frozen().values()) {
      values
          .computeIfAbsent(value.subjectCode(), code -> new HashMap<>())
          .put(value.factorCode(), value.value().stripTrailingZeros());
    }
    this.pool = head();
    figures();
    data.policy().preparation().derived().forEach(this::derive);
    grid.freeze(2, FIRST_ROW);
  }

  private String head() {
    grid.title(0, 0, data.title());
    grid.text(1, 0, data.titleEn());
    grid.text(2, 0, "冻结 Freeze");
    grid.text(2, 1, "第 " + data.freezeNo() + " 次 No. " + data.freezeNo() + ", " + data.frozenOn());
    grid.text(3, 0, "数据截至 As of");
    grid.text(3, 1, data.frozen().asOf().toString());
    grid.text(4, 0, "SHA-256");
    grid.text(4, 1, data.sha256());
    grid.text(5, 0, "资金池（分） Pool (fen)");
    grid.number(5, 1, data.poolFen(), Grid.WHOLE);
    return grid.from(5, 1);
  }

  private void figures() {
    var codes = new TreeSet<String>();
    data.frozen().values().stream().map(FactorValue::factorCode).forEach(codes::add);
    grid.head(HEAD_ROW, 0, "代码 Code");
    grid.head(HEAD_ROW, 1, "名称 Name");
    grid.width(0, 22);
    grid.width(1, 28);
    for (int i = 0; i < subjects.size(); i++) {
      grid.text(FIRST_ROW + i, 0, subjects.get(i));
      grid.text(FIRST_ROW + i, 1, data.names().getOrDefault(subjects.get(i), subjects.get(i)));
    }
    for (var code : codes) {
      int column = newColumn(code, code);
      int most = 0;
      for (int i = 0; i < subjects.size(); i++) {
        var value = values.getOrDefault(subjects.get(i), Map.of()).get(code);
        if (value != null) {
          grid.number(FIRST_ROW + i, column, value, Grid.ANY);
          most = Math.max(most, value.scale());
        }
      }
      decimals.put(code, most);
    }
  }

  private int newColumn(String code, String heading) {
    int column = 2 + columns.size();
    columns.put(code, column);
    grid.head(HEAD_ROW, column, heading);
    grid.width(column, 18);
    return column;
  }

  private void derive(Derived derived) {
    int digits = digits(derived);
    var formulas = new ArrayList<String>();
    for (var subject : subjects) {
      formulas.add("ROUND(" + formula(derived, subject) + "," + digits + ")");
    }
    int column = newColumn(derived.code(), derived.code() + " " + derived.label().zh());
    decimals.put(derived.code(), digits);
    for (int i = 0; i < formulas.size(); i++) {
      grid.formula(FIRST_ROW + i, column, formulas.get(i), Grid.ANY);
    }
  }

  private int digits(Derived derived) {
    int most = derived.base().scale();
    for (var term : derived.terms()) {
      most = Math.max(most, term.times().scale() + decimals(term.factorCode()));
    }
    for (var bound : new BigDecimal[] {derived.least(), derived.most()}) {
      most = bound == null ? most : Math.max(most, bound.scale());
    }
    return derived.bands().isEmpty()
        ? Math.max(0, most)
        : derived.bands().stream().mapToInt(band -> band.value().scale()).max().orElse(0);
  }

  private String formula(Derived derived, String subject) {
    var sum = new StringBuilder(derived.base().toPlainString());
    for (var term : derived.terms()) {
      var counts = at(subject, term.factorCode()) + "*" + bracketed(term.times());
      var when = term.when();
      sum.append("+")
          .append(when == null ? counts : "IF(" + holds(subject, when) + "," + counts + ",0)");
    }
    var raised =
        derived.least() == null ? sum : "MAX(" + sum + "," + bracketed(derived.least()) + ")";
    var within =
        derived.most() == null ? raised : "MIN(" + raised + "," + bracketed(derived.most()) + ")";
    return banded(derived, "ROUND(" + within + ",12)");
  }

  private static String banded(Derived derived, String sum) {
    var formula = derived.bands().isEmpty() ? sum : "NA()";
    var bands = derived.bands();
    for (int i = bands.size() - 1; i >= 0; i--) {
      var below = bands.get(i).below();
      var value = bracketed(bands.get(i).value());
      formula =
          below == null
              ? value
              : "IF(" + sum + "<" + below.toPlainString() + "," + value + "," + formula + ")";
    }
    var from = bands.isEmpty() ? null : bands.getFirst().from();
    return from == null
        ? formula
        : "IF(" + sum + "<" + from.toPlainString() + ",NA()," + formula + ")";
  }

  private static String bracketed(BigDecimal number) {
    return "(" + number.toPlainString() + ")";
  }

  /** Whether a subject's factor is in a range, as a condition. */
  String holds(String subject, When when) {
    var value = at(subject, when.factorCode());
    var from = when.from() == null ? "TRUE" : value + ">=" + bracketed(when.from());
    var below = when.below() == null ? "TRUE" : value + "<" + bracketed(when.below());
    return "AND(" + from + "," + below + ")";
  }

  /** A cell with a subject's factor; an empty one counts as zero. */
  String at(String subject, String factorCode) {
    var column = columns.get(factorCode);
    return column == null ? "0" : grid.from(FIRST_ROW + subjects.indexOf(subject), column);
  }

  /** How many decimals a factor has at most. */
  int decimals(String factorCode) {
    return Math.max(0, decimals.getOrDefault(factorCode, 0));
  }

  /** The largest figure and the sum of the figures, as near as is needed to size a division. */
  double most(String factorCode, Collection<String> of) {
    return of.stream().mapToDouble(subject -> value(subject, factorCode)).max().orElse(0);
  }

  double sum(String factorCode, Collection<String> of) {
    return of.stream().mapToDouble(subject -> value(subject, factorCode)).sum();
  }

  /** A derived factor is not known here: taken as large as any it stands on can make it. */
  private double value(String subject, String factorCode) {
    var value = values.getOrDefault(subject, Map.of()).get(factorCode);
    if (value != null) {
      return Math.abs(value.doubleValue());
    }
    return data.policy().preparation().derived().stream()
        .filter(derived -> derived.code().equals(factorCode))
        .mapToDouble(derived -> bound(subject, derived))
        .findFirst()
        .orElse(0);
  }

  private double bound(String subject, Derived derived) {
    double bound = Math.abs(derived.base().doubleValue());
    for (var term : derived.terms()) {
      bound += Math.abs(term.times().doubleValue()) * value(subject, term.factorCode());
    }
    for (var band : derived.bands()) {
      bound = Math.max(bound, Math.abs(band.value().doubleValue()));
    }
    return bound;
  }

  /** The cell of the pool in fen. */
  String pool() {
    return pool;
  }
}
