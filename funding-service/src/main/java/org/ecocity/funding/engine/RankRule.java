package org.ecocity.funding.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardStep.ByRank;
import org.ecocity.funding.engine.AwardStep.Misfit;
import org.ecocity.funding.engine.AwardStep.Ties;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;

/** Ranks by score; places earn by a table, or each what it asks for while the money lasts. */
final class RankRule {
  private final Sheet sheet;

  RankRule(Sheet sheet) {
    this.sheet = sheet;
  }

  TreeMap<String, Fraction> amounts(ByRank step, SortedSet<String> subjects, Fraction distributed) {
    var amounts = new TreeMap<String, Fraction>();
    var ranked = new ArrayList<Runner>();
    for (var subject : subjects) {
      amounts.put(subject, Fraction.ZERO);
      var score = sheet.require(subject, step.scoreCode(), step.score());
      if (step.threshold() != null && isBelow(step, score)) {
        tellOut(step, subject, score);
      } else {
        var tie =
            step.tieCode() == null ? Fraction.ZERO : sheet.require(subject, step.tieCode(), null);
        ranked.add(new Runner(subject, score, tie));
      }
    }
    ranked.sort(order(step));
    if (step.askCode() == null) {
      byPlaces(step, ranked, distributed, amounts);
    } else {
      byBudget(step, step.askCode(), ranked, distributed, amounts);
    }
    return amounts;
  }

  /**
   * One who is ranked.
   *
   * @param subject its code
   * @param score what it is ranked by
   * @param tie what decides between equal scores
   */
  private record Runner(String subject, Fraction score, Fraction tie) {
    boolean isLevelWith(Runner other) {
      return score.equals(other.score) && tie.equals(other.tie);
    }
  }

  private static boolean isBelow(ByRank step, Fraction score) {
    var threshold = step.threshold();
    return threshold != null && score.compareTo(Fraction.of(threshold)) * sign(step) < 0;
  }

  private static int sign(ByRank step) {
    return step.lowestFirst() ? -1 : 1;
  }

  private static Comparator<Runner> order(ByRank step) {
    var byScore = Comparator.comparing(Runner::score);
    return (step.lowestFirst() ? byScore : byScore.reversed())
        .thenComparing(Comparator.comparing(Runner::tie).reversed())
        .thenComparing(Runner::subject);
  }

  private void tellOut(ByRank step, String subject, Fraction score) {
    sheet
        .of(subject)
        .add(
            step.score().zh() + "未达门槛，不参加排名",
            step.score().en() + " misses the threshold; not ranked",
            Numbers.of(score)
                + (step.lowestFirst() ? " > " : " < ")
                + Numbers.of(
                    step.threshold() == null ? Fraction.ZERO : Fraction.of(step.threshold())),
            Numbers.yuan(0));
  }

  private void byPlaces(
      ByRank step, List<Runner> ranked, Fraction distributed, TreeMap<String, Fraction> amounts) {
    for (int first = 0; first < ranked.size(); ) {
      int next = first + 1;
      while (step.ties() == Ties.SHARE_PLACES
          && next < ranked.size()
          && ranked.get(next).isLevelWith(ranked.get(first))) {
        next++;
      }
      var together = Fraction.ZERO;
      var terms = new ArrayList<String>();
      for (int place = first + 1; place <= next; place++) {
        var earns = earns(step, place, distributed);
        together = together.plus(earns);
        terms.add(Numbers.yuan(earns));
      }
      var count = Fraction.of(next - first);
      for (var runner : ranked.subList(first, next)) {
        amounts.put(runner.subject(), together.over(count));
        int rank = first + 1;
        var amount = together.over(count);
        sheet
            .of(runner.subject())
            .later(lines -> tellPlace(lines, step, runner, rank, terms, amount));
      }
      first = next;
    }
  }

  private static Fraction earns(ByRank step, int place, Fraction distributed) {
    for (var row : step.places()) {
      if (place >= row.fromRank() && place <= row.toRank()) {
        return row.amountFen() != null
            ? Fraction.of(row.amountFen())
            : distributed.times(
                row.percent() == null ? Fraction.ZERO : Fraction.percent(row.percent()));
      }
    }
    return Fraction.ZERO;
  }

  private static void tellPlace(
      Lines lines, ByRank step, Runner runner, int rank, List<String> terms, Fraction amount) {
    var shared = terms.size() > 1;
    lines.add(
        step.label().zh()
            + "："
            + step.score().zh()
            + " "
            + Numbers.of(runner.score())
            + "，第 "
            + rank
            + " 名"
            + (shared ? "，" + terms.size() + " 家并列，所占名次的奖补平分" : "")
            + "（元）",
        step.label().en()
            + ": "
            + step.score().en()
            + " "
            + Numbers.of(runner.score())
            + ", rank "
            + rank
            + (shared ? ", " + terms.size() + " level: they share their places" : "")
            + " (yuan)",
        shared ? "(" + Numbers.sum(terms) + ") ÷ " + terms.size() : terms.getFirst(),
        Numbers.yuan(amount));
  }

  private void byBudget(
      ByRank step,
      String askCode,
      List<Runner> ranked,
      Fraction distributed,
      TreeMap<String, Fraction> amounts) {
    var left = distributed;
    var open = true;
    for (int i = 0; i < ranked.size(); i++) {
      var subject = ranked.get(i).subject();
      var asked = sheet.requireNotNegative(subject, askCode, null).times(Fraction.HUNDRED);
      var fits = open && asked.compareTo(left) <= 0;
      var runner = ranked.get(i);
      int place = i + 1;
      var before = left;
      var cut = !fits && open && step.misfit() == Misfit.PART;
      var gets = fits ? asked : cut ? left : Fraction.ZERO;
      sheet
          .of(subject)
          .later(lines -> tellBudget(lines, step, runner, place, new Asked(asked, before, gets)));
      amounts.put(subject, gets);
      left = left.minus(gets);
      open &= fits || step.misfit() == Misfit.SKIP;
    }
  }

  /**
   * A budget asked for.
   *
   * @param fen what is asked for
   * @param left what was there
   * @param gets what is given
   */
  private record Asked(Fraction fen, Fraction left, Fraction gets) {
    boolean fits() {
      return gets.equals(fen);
    }

    String zh(Misfit misfit) {
      return fits()
          ? "在余额之内"
          : switch (misfit) {
            case SKIP -> "超出余额，跳过";
            case STOP -> "超出余额，至此为止";
            case PART -> gets.signum() > 0 ? "超出余额，给足余额" : "余额已给完";
          };
    }

    String en(Misfit misfit) {
      return fits()
          ? "what it asks for fits"
          : switch (misfit) {
            case SKIP -> "does not fit: skipped";
            case STOP -> "does not fit: stopped";
            case PART -> gets.signum() > 0 ? "does not fit: gets what is left" : "nothing is left";
          };
    }
  }

  private static void tellBudget(Lines lines, ByRank step, Runner runner, int rank, Asked asked) {
    lines.add(
        step.label().zh()
            + "："
            + step.score().zh()
            + " "
            + Numbers.of(runner.score())
            + "，第 "
            + rank
            + " 位，申请额"
            + asked.zh(step.misfit())
            + "（元）",
        step.label().en()
            + ": "
            + step.score().en()
            + " "
            + Numbers.of(runner.score())
            + ", place "
            + rank
            + ", "
            + asked.en(step.misfit())
            + " (yuan)",
        Numbers.yuan(asked.fen()) + (asked.fits() ? " ≤ " : " / ") + Numbers.yuan(asked.left()),
        Numbers.yuan(asked.gets()));
  }
}
