package org.ecocity.funding.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.ecocity.funding.engine.AwardEngine.Trace;
import org.ecocity.funding.engine.AwardStep.When;
import org.ecocity.funding.engine.FactorValue;
import org.ecocity.funding.engine.Preparation.Derived;
import org.jspecify.annotations.Nullable;

/** The sheet 因素数据: the frozen figures with their hash; derived factors are formulas on them. */
final class FactorSheet {
  private static final int HEAD_ROW = 7;
  private static final int FIRST_ROW = 8;

  private final Grid grid;
  private final AwardSheets data;
  private final Trace trace;
  private final List<String> subjects;
  private final Map<String, Map<String, BigDecimal>> values = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Integer> decimals = new HashMap<>();
  private final Set<String> inexact = new HashSet<>();
  private final String pool;

  FactorSheet(Grid grid, AwardSheets data, Trace trace, List<String> subjects) {
    this.grid = grid;
    this.data = data;
    this.trace = trace;
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

  /** Each stage of a derived factor has its column, the last that of the factor itself. */
  private void derive(Derived derived) {
    var stages = new DerivedFormulas(this, derived).stages();
    var before = new ArrayList<Integer>();
    for (int i = 0; i < stages.size(); i++) {
      var stage = stages.get(i);
      var last = i == stages.size() - 1;
      before.add(
          fill(
              derived.code() + (last ? "" : "*" + i),
              derived.code() + " " + derived.label().zh() + stage.zh(),
              stage.kind(),
              subject -> stage.formula().of(subject, before)));
    }
  }

  private int fill(
      String code, String heading, DerivedFormulas.Kind kind, UnaryOperator<String> formula) {
    var formulas = subjects.stream().map(formula).toList();
    int column = newColumn(code, heading);
    decimals.put(code, kind.decimals());
    if (!kind.exact()) {
      inexact.add(code);
    }
    for (int i = 0; i < formulas.size(); i++) {
      grid.formula(FIRST_ROW + i, column, formulas.get(i), Grid.ANY);
    }
    return column;
  }

  /** Who counts in groups; what an exclusion stands on is reckoned before anybody is out. */
  int part(Derived derived) {
    var policy = data.policy();
    var all = policy.eligibleCodes().isEmpty() ? subjects : policy.eligibleCodes();
    var early = policy.decidesExclusion(derived.code());
    var code = early ? "* 参加（排除之前） takes part" : "* 参加 takes part";
    var present = columns.get(code);
    if (present != null) {
      return present;
    }
    int column = newColumn(code, code.substring(2));
    for (int i = 0; i < subjects.size(); i++) {
      var counts =
          all.contains(subjects.get(i)) && (early || !trace.excluded().contains(subjects.get(i)));
      grid.number(FIRST_ROW + i, column, counts ? 1 : 0, "0");
    }
    return column;
  }

  /** All cells of a column. */
  String all(int column) {
    return Grid.range(FIRST_ROW, FIRST_ROW + subjects.size() - 1, column);
  }

  /** All cells of a factor; null when nobody has it. */
  @Nullable String all(String factorCode) {
    var column = columns.get(factorCode);
    return column == null ? null : all(column);
  }

  String cell(String subject, int column) {
    return grid.from(FIRST_ROW + subjects.indexOf(subject), column);
  }

  /** Whether a subject's factor is in a range, as a condition. */
  String holds(String subject, When when) {
    return DerivedFormulas.holds(compared(subject, when.factorCode()), when.range());
  }

  /** A factor as it is compared: a quotient without the last digits a spreadsheet errs in. */
  String compared(String subject, String factorCode) {
    var value = at(subject, factorCode);
    return isExact(factorCode) ? value : "ROUND(" + value + ",12)";
  }

  /** Whether a spreadsheet keeps it exactly: no unrounded quotient is in it. */
  boolean isExact(String factorCode) {
    return !inexact.contains(factorCode);
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

  private double value(String subject, String factorCode) {
    var value = values.getOrDefault(subject, Map.of()).get(factorCode);
    return Math.abs(
        value != null
            ? value.doubleValue()
            : trace.derived().getOrDefault(factorCode, Map.of()).getOrDefault(subject, 0.0));
  }

  /** The cell of the pool in fen. */
  String pool() {
    return pool;
  }
}
