package org.ecocity.funding.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ecocity.funding.engine.AwardPolicy.Advance;
import org.ecocity.funding.engine.AwardStep.Split;
import org.ecocity.funding.engine.AwardStep.SplitPart;
import org.ecocity.funding.engine.Rounding;
import org.jspecify.annotations.Nullable;

/** What of a share is paid at once, what later, and by which level of government. */
final class PayoutColumns {
  private final Bench bench;
  private final FactorSheet factors;

  PayoutColumns(Bench bench, FactorSheet factors) {
    this.bench = bench;
    this.factors = factors;
  }

  /** Columns of the payout: by the pool, at once, later, parts in the order of the policy. */
  record Payout(int pooled, int advance, int settlement, List<Integer> parts) {}

  Payout write(int share, Collection<String> subjects, Advance advance, @Nullable Split split) {
    bench.group("拨付", "Payout");
    var partly = split != null && split.isPartly() ? split : null;
    var parts = partly == null ? List.<Integer>of() : parts(partly, share, subjects);
    int pooled = partly == null ? share : pooled(partly, parts, subjects);
    int advanced = bench.column("先行下达（分）", "at once (fen)");
    int later = bench.column("清算（分）", "settlement (fen)");
    bench.fill(advanced, subjects, Grid.WHOLE, s -> advance(advance, s, bench.at(s, pooled)));
    bench.fill(later, subjects, Grid.WHOLE, s -> bench.at(s, pooled) + "-" + bench.at(s, advanced));
    return new Payout(
        pooled,
        advanced,
        later,
        split == null || partly != null ? parts : parts(split, share, subjects));
  }

  /** What the pool pays where others pay parts of each share. */
  private int pooled(Split split, List<Integer> parts, Collection<String> subjects) {
    int column = bench.column("由资金池承担（分）", "paid by the pool (fen)");
    var own =
        IntStream.range(0, parts.size())
            .filter(i -> split.parts().get(i).ofPool())
            .mapToObj(parts::get)
            .toList();
    bench.fill(
        column,
        subjects,
        Grid.WHOLE,
        s -> String.join("+", own.stream().map(part -> bench.at(s, part)).toList()));
    return column;
  }

  private String advance(Advance advance, String subject, String share) {
    if (advance.factorCode() != null) {
      return "ROUND(" + factors.at(subject, advance.factorCode()) + "*100,0)";
    }
    var percent = advance.percent();
    if (percent == null) {
      return "MAX(0," + share + ")";
    }
    return percent.signum() == 0
        ? "0"
        : "IF(" + share + "<0,0," + Portion.of(percent).whole(share) + ")";
  }

  private List<Integer> parts(Split split, int share, Collection<String> subjects) {
    var columns = new ArrayList<Integer>();
    split
        .parts()
        .forEach(
            part ->
                columns.add(bench.column(part.label().zh() + "（分）", part.label().en() + " (fen)")));
    var before = new ArrayList<Integer>();
    int residual = -1;
    for (int i = 0; i < columns.size(); i++) {
      var part = split.parts().get(i);
      if (part.code().equals(split.residualCode())) {
        residual = columns.get(i);
      } else {
        var taken = List.copyOf(before);
        bench.fill(
            columns.get(i),
            subjects,
            Grid.WHOLE,
            s ->
                signed(
                    bench.at(s, share),
                    "MIN("
                        + left(share, taken, s)
                        + ","
                        + part(part, split.rounding(), s, "ABS(" + bench.at(s, share) + ")")
                        + ")"));
        before.add(columns.get(i));
      }
    }
    if (residual >= 0) {
      bench.fill(
          residual,
          subjects,
          Grid.WHOLE,
          s -> signed(bench.at(s, share), "(" + left(share, before, s) + ")"));
    }
    return columns;
  }

  /** What is paid in is split as what is paid out. */
  private static String signed(String share, String amount) {
    return "SIGN(" + share + ")*" + amount;
  }

  private String left(int share, List<Integer> taken, String s) {
    var left = new StringBuilder("ABS(" + bench.at(s, share) + ")");
    taken.forEach(column -> left.append("-ABS(").append(bench.at(s, column)).append(")"));
    return left.toString();
  }

  private String part(SplitPart part, Rounding rounding, String subject, String share) {
    var percent = part.percent();
    if (part.percentCode() == null && (percent == null || percent.signum() == 0)) {
      return "0";
    }
    var portion =
        percent == null || part.percentCode() != null
            ? byFigure(subject, part)
            : Portion.of(percent);
    var whole = "(" + portion.whole(share) + ")";
    var unit = rounding.unitFen();
    var cut = "INT(" + whole + "/" + unit + ")";
    var rest =
        "(MOD("
            + whole
            + ","
            + unit
            + ")*"
            + portion.denominator()
            + "+"
            + portion.rest(share)
            + ")";
    var full = "(" + unit + "*" + portion.denominator() + ")";
    var up =
        switch (rounding.mode()) {
          case LARGEST_REMAINDER, DOWN -> "0";
          case HALF_UP -> "IF(2*" + rest + ">=" + full + ",1,0)";
          case HALF_EVEN ->
              "IF(2*"
                  + rest
                  + "="
                  + full
                  + ",MOD("
                  + cut
                  + ",2),IF(2*"
                  + rest
                  + ">"
                  + full
                  + ",1,0))";
          case UP -> "IF(" + rest + ">0,1,0)";
        };
    return "(" + cut + "+" + up + ")*" + unit;
  }

  /** The percentage that a factor says, made whole. */
  private Portion byFigure(String subject, SplitPart part) {
    var code = Objects.requireNonNull(part.percentCode());
    int decimals = factors.decimals(code);
    var unit = "1" + "0".repeat(decimals);
    return new Portion(
        "ROUND(" + factors.at(subject, code) + "*" + unit + ",0)", Long.parseLong(unit) * 100);
  }
}
