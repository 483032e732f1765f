package org.ecocity.supervision.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranks units within their groups and gives the grades. */
public final class Ranking {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparing(Scored::score).reversed().thenComparing(Scored::unitCode);

  private Ranking() {}

  /** Groups in the scheme's order, the best first; units without a score are not ranked. */
  public static List<Ranked> of(Scheme scheme, List<UnitScore> scores) {
    return scheme.groups().stream()
        .flatMap(group -> ofGroup(scheme, group.code(), scores).stream())
        .toList();
  }

  private static List<Ranked> ofGroup(Scheme scheme, String group, List<UnitScore> scores) {
    var scored = new ArrayList<Scored>();
    for (var one : scores) {
      var score = one.score();
      if (one.group().equals(group) && score != null) {
        scored.add(new Scored(one.unitCode(), score, one.ceiling()));
      }
    }
    scored.sort(BEST_FIRST);
    return scored.stream()
        .map(
            one ->
                new Ranked(
                    group,
                    rank(one, scored),
                    one.unitCode(),
                    one.score(),
                    grade(scheme, one, scored)))
        .toList();
  }

  /** One more than there are better ones: 1, 1, 3. */
  private static int rank(Scored one, List<Scored> all) {
    return 1 + (int) all.stream().filter(o -> o.score().compareTo(one.score()) > 0).count();
  }

  private static String grade(Scheme scheme, Scored one, List<Scored> all) {
    for (var grade : scheme.grades()) {
      if (mayHave(scheme, grade, one) && hasRoom(scheme, grade, one, all)) {
        return grade.code();
      }
    }
    return scheme.grades().getLast().code();
  }

  private static boolean mayHave(Scheme scheme, Scheme.Grade grade, Scored one) {
    var ceiling = one.ceiling();
    return one.score().compareTo(grade.from()) >= 0
        && (ceiling == null || scheme.placeOf(grade.code()) >= scheme.placeOf(ceiling));
  }

  /**
   * Whether the unit and all that are as good or better fit into the grade's share of the group.
   * Where a tie would go beyond it, none of those who tie gets the grade: at most means at most.
   */
  private static boolean hasRoom(Scheme scheme, Scheme.Grade grade, Scored one, List<Scored> all) {
    var most = grade.maxPercentOfGroup();
    if (most == null) {
      return true;
    }
    var places =
        most.multiply(BigDecimal.valueOf(all.size())).divide(HUNDRED, 0, RoundingMode.DOWN);
    long asGood =
        all.stream()
            .filter(o -> o.score().compareTo(one.score()) >= 0 && mayHave(scheme, grade, o))
            .count();
    return BigDecimal.valueOf(asGood).compareTo(places) <= 0;
  }

  private record Scored(String unitCode, BigDecimal score, @Nullable String ceiling) {}
}
