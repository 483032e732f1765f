package org.ecocity.funding.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.ecocity.funding.engine.AwardPolicy.Advance;
import org.ecocity.funding.engine.AwardStep.Split;
import org.ecocity.funding.engine.AwardStep.SplitPart;
import org.ecocity.funding.engine.Rounding;

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

  /**
   * A part that no further split parts.
   *
   * @param part which
   * @param column with its fen
   */
  private record Leaf(SplitPart part, int column) {}

  Payout write(int share, Collection<String> subjects, Advance advance, List<Split> splits) {
    bench.group("拨付", "Payout");
    var partly = splits.stream().anyMatch(Split::isPartly);
    var leaves = new ArrayList<Leaf>();
    if (partly) {
      parts(splits, share, subjects, leaves);
    }
    int pooled = partly ? pooled(leaves, subjects) : share;
    int advanced = bench.column("先行下达（分）", "at once (fen)");
    int later = bench.column("清算（分）", "settlement (fen)");
    bench.fill(advanced, subjects, Grid.WHOLE, s -> advance(advance, s, bench.at(s, pooled)));
    bench.fill(later, subjects, Grid.WHOLE, s -> bench.at(s, pooled) + "-" + bench.at(s, advanced));
    if (!partly) {
      parts(splits, share, subjects, leaves);
    }
    return new Payout(pooled, advanced, later, leaves.stream().map(Leaf::column).toList());
  }

  /** What the pool pays where others pay parts of each share. */
  private int pooled(List<Leaf> leaves, Collection<String> subjects) {
    int column = bench.column("由资金池承担（分）", "paid by the pool (fen)");
    var own = leaves.stream().filter(leaf -> leaf.part().ofPool()).map(Leaf::column).toList();
    bench.fill(
        column,
        subjects,
        Grid.WHOLE,
        s -> String.join("+", own.stream().map(part -> bench.at(s, part)).toList()));
    return column;
  }

  /** The first split parts the whole share, the others a part of one before. */
  private void parts(
      List<Split> splits, int share, Collection<String> subjects, List<Leaf> leaves) {
    if (!splits.isEmpty()) {
      leaves(splits, splits.getFirst(), share, subjects, leaves);
    }
  }

  private void leaves(
      List<Split> splits, Split split, int share, Collection<String> subjects, List<Leaf> leaves) {
    var columns = parts(split, share, subjects);
    for (int i = 0; i < columns.size(); i++) {
      var part = split.parts().get(i);
      int column = columns.get(i);
      splits.stream()
          .filter(later -> part.code().equals(later.ofPart()))
          .findFirst()
          .ifPresentOrElse(
              later -> leaves(splits, later, column, subjects, leaves),
              () -> leaves.add(new Leaf(part, column)));
    }
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
          case HALF_UP, REST_TO_LARGEST -> "IF(2*" + rest + ">=" + full + ",1,0)";
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
