package org.ecocity.funding.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.engine.AwardStep;
import org.ecocity.funding.engine.AwardStep.Source.Kind;
import org.ecocity.funding.workbook.Bench.Columns;
import org.ecocity.funding.workbook.Bench.Pair;

/** Where the steps of a policy take from: the pool, the rest, a former step. */
final class Sources {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Bench bench;
  private final AwardPolicy policy;
  private final String pool;
  private final List<Columns> steps;

  /**
   * @param steps the columns of the steps so far; grows as they are written
   */
  Sources(Bench bench, AwardPolicy policy, String pool, List<Columns> steps) {
    this.bench = bench;
    this.policy = policy;
    this.pool = pool;
    this.steps = steps;
  }

  /** What a step distributes. */
  Pair distributed(AwardStep step) {
    int column = bench.column("本步分配额", "shared by this step");
    bench.column("", "");
    return switch (step.from().kind()) {
      case POOL -> {
        var part = Portion.of(step.from().percent()).of(new Pair(pool, "0"));
        yield cells(column, part.whole(), part.part());
      }
      case REST -> {
        var due = dueSum(column, steps.size());
        var rest =
            cells(
                column,
                "MAX(0,"
                    + pool
                    + "-"
                    + due.whole()
                    + "-IF("
                    + due.part()
                    + ">"
                    + Bench.TOLERANCE
                    + ",1,0))",
                "IF(AND("
                    + due.part()
                    + ">"
                    + Bench.TOLERANCE
                    + ","
                    + pool
                    + ">"
                    + due.whole()
                    + "),1-"
                    + due.part()
                    + ",0)");
        yield part(column, step, rest);
      }
      case STEP ->
          part(column, step, bench.sum(column, "前一步合计", steps.get(step.from().step() - 1)));
      case DEMAND -> cells(column, "0", "0");
    };
  }

  /** The percentage of it that the step takes. */
  private Pair part(int column, AwardStep step, Pair source) {
    if (step.from().percent().compareTo(HUNDRED) == 0) {
      return source;
    }
    var part = Portion.of(step.from().percent()).of(source);
    var loose = "(" + part.part() + ")";
    return new Pair(
        bench.below(
            column,
            "其中取用（整分）",
            part.whole() + "+INT(" + loose + "+" + Bench.TOLERANCE + ")",
            Grid.WHOLE),
        bench.below(column, "其中取用（分以下）", Bench.rest(loose), Grid.ANY));
  }

  Pair cells(int column, String whole, String part) {
    return new Pair(
        bench.below(column, "本步分配额（整分）", whole, Grid.WHOLE),
        bench.below(column, "本步分配额（分以下）", part, Grid.ANY));
  }

  /** The sum of what the steps so far give, those that feed another aside. */
  private Pair dueSum(int column, int count) {
    var whole = new ArrayList<String>();
    var part = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      if (!feeding().contains(i + 1)) {
        whole.add("SUM(" + bench.all(steps.get(i).whole()) + ")");
        part.add("SUM(" + bench.all(steps.get(i).part()) + ")");
      }
    }
    var parts = "(" + (part.isEmpty() ? "0" : String.join("+", part)) + ")";
    var wholes = whole.isEmpty() ? "0" : String.join("+", whole);
    return new Pair(
        bench.below(
            column,
            "前面各步合计（整分）",
            wholes + "+INT(" + parts + "+" + Bench.TOLERANCE + ")",
            Grid.WHOLE),
        bench.below(column, "前面各步合计（分以下）", Bench.rest(parts), Grid.ANY));
  }

  /** Steps that feed another and pay nothing themselves. */
  Set<Integer> feeding() {
    var feeding = new HashSet<Integer>();
    for (var step : policy.steps()) {
      if (step.from().kind() == Kind.STEP) {
        feeding.add(step.from().step());
      }
    }
    return feeding;
  }
}
