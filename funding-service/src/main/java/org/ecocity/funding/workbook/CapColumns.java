package org.ecocity.funding.workbook;

import java.util.Collection;
import org.ecocity.funding.engine.AwardPolicy.StepCap;
import org.ecocity.funding.workbook.Bench.Columns;

/** What one subject gets of a step at most, in columns. */
final class CapColumns {
  private final Bench bench;
  private final FactorSheet factors;

  CapColumns(Bench bench, FactorSheet factors) {
    this.bench = bench;
    this.factors = factors;
  }

  Columns write(StepCap cap, Columns amount, Collection<String> subjects) {
    var capped = amount;
    if (cap.fen() != null) {
      int most = bench.column("单个封顶（分）", "cap for one (fen)");
      int none = bench.column("", "");
      bench.fill(most, subjects, Grid.WHOLE, s -> String.valueOf(cap.fen()));
      bench.fill(none, subjects, "0", s -> "0");
      capped = lower(capped, new Columns(most, none), subjects);
    }
    if (cap.percent() != null && cap.ofCode() != null) {
      var portion = Portion.of(cap.percent());
      int decimals = factors.decimals(cap.ofCode());
      var code = cap.ofCode();
      int base = bench.column("封顶依据（化为整数的分）", "base of the cap");
      bench.fill(base, subjects, Grid.WHOLE, s -> Portion.base(factors.at(s, code), decimals));
      capped = lower(capped, part(base, portion, decimals, subjects), subjects);
    }
    return capped;
  }

  /** A percentage of an amount written as a whole number of parts of a fen. */
  private Columns part(int base, Portion portion, int decimals, Collection<String> subjects) {
    var all = portion.below(decimals);
    return bench.amount(
        subjects,
        "单个封顶",
        "cap for one",
        s -> all.whole(bench.at(s, base)),
        s -> all.rest(bench.at(s, base)) + "/" + all.denominator());
  }

  private Columns lower(Columns amount, Columns cap, Collection<String> subjects) {
    return bench.amount(
        subjects,
        "封顶后",
        "capped",
        s ->
            "IF("
                + isLower(amount, cap, s)
                + ","
                + bench.at(s, amount.whole())
                + ","
                + bench.at(s, cap.whole())
                + ")",
        s ->
            "IF("
                + isLower(amount, cap, s)
                + ","
                + bench.at(s, amount.part())
                + ","
                + bench.at(s, cap.part())
                + ")");
  }

  private String isLower(Columns amount, Columns cap, String s) {
    return "OR("
        + bench.at(s, amount.whole())
        + "<"
        + bench.at(s, cap.whole())
        + ",AND("
        + bench.at(s, amount.whole())
        + "="
        + bench.at(s, cap.whole())
        + ","
        + bench.at(s, amount.part())
        + "<="
        + bench.at(s, cap.part())
        + "))";
  }
}
