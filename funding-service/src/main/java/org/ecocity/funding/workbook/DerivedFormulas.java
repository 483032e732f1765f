package org.ecocity.funding.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ecocity.funding.engine.Preparation.Derived;
import org.ecocity.funding.engine.Preparation.Group;
import org.ecocity.funding.engine.Preparation.Group.Of;
import org.ecocity.funding.engine.Preparation.Term;
import org.ecocity.funding.engine.Rounding.Digits;
import org.ecocity.funding.engine.exact.Range;
import org.jspecify.annotations.Nullable;

/** A derived factor as formulas on the figures of its subject and, for groups, of all. */
final class DerivedFormulas {
  /** Beyond these a spreadsheet errs. */
  private static final int SURE_DIGITS = 12;

  private static final String SLACK = "0.000000001";

  private final FactorSheet factors;
  private final Derived derived;

  DerivedFormulas(FactorSheet factors, Derived derived) {
    this.factors = factors;
    this.derived = derived;
  }

  /**
   * How far a spreadsheet keeps a figure.
   *
   * @param exact whether it has only so many decimals
   * @param decimals so many
   */
  record Kind(boolean exact, int decimals) {
    private static final Kind QUOTIENT = new Kind(false, SURE_DIGITS / 2);
    private static final Kind WHOLE = new Kind(true, 0);
  }

  /** Of the own sum. */
  Kind own() {
    int most = Math.max(0, derived.base().scale());
    for (var term : derived.terms()) {
      if (!term.overCodes().isEmpty() || !term.figures().stream().allMatch(factors::isExact)) {
        return Kind.QUOTIENT;
      }
      int decimals = term.times().scale();
      for (var code : term.figures()) {
        decimals += factors.decimals(code);
      }
      most = Math.max(most, decimals);
    }
    for (var bound : new BigDecimal[] {derived.least(), derived.most()}) {
      most = bound == null ? most : Math.max(most, bound.scale());
    }
    for (var code :
        Stream.of(derived.leastCode(), derived.mostCode()).flatMap(Stream::ofNullable).toList()) {
      if (!factors.isExact(code)) {
        return Kind.QUOTIENT;
      }
      most = Math.max(most, factors.decimals(code));
    }
    return new Kind(true, Math.max(0, most));
  }

  /**
   * A stage.
   *
   * @param zh what it is called, behind the factor's name
   * @param kind how far it is kept
   * @param formula it as a formula
   */
  record Stage(String zh, Kind kind, Formula formula) {}

  /** A formula of a subject on the columns of the stages before. */
  @FunctionalInterface
  interface Formula {
    /** The formula. */
    String of(String subject, List<Integer> before);
  }

  /** The own sum, what is taken of the group, rounded, by tiers: as far as the policy says so. */
  List<Stage> stages() {
    var stages = new ArrayList<Stage>();
    stages.add(new Stage("", own(), (subject, before) -> own(subject)));
    var group = derived.group();
    if (group != null) {
      var among = new Among(factors.all(factors.part(derived)), group.sameCode());
      var zh = (group.sameCode() == null ? "：全体 " : "：同组 ") + group.of();
      if (group.of() == Of.MIN || group.of() == Of.MAX) {
        var first = group.of() == Of.MIN ? "<" : ">";
        stages.add(
            new Stage("：位次", Kind.WHOLE, (s, before) -> place(among, s, before.getLast(), first)));
      }
      stages.add(new Stage(zh, ofGroup(group), (s, before) -> group(group.of(), among, s, before)));
    }
    var rounding = derived.rounding();
    if (rounding != null) {
      var kind = new Kind(true, rounding.digits());
      stages.add(
          new Stage(
              "：取整", kind, (s, before) -> rounded(factors.cell(s, before.getLast()), rounding)));
    }
    if (!derived.bands().isEmpty()) {
      var exact = stages.getLast().kind().exact();
      int most = derived.bands().stream().mapToInt(b -> b.value().scale()).max().orElse(0);
      stages.add(
          new Stage(
              "：档次",
              new Kind(true, Math.max(0, most)),
              (s, before) -> banded(sure(factors.cell(s, before.getLast()), exact))));
    }
    return stages;
  }

  private Kind ofGroup(Group group) {
    return switch (group.of()) {
      case SUM, MIN, MAX -> own();
      case MEAN -> Kind.QUOTIENT;
      case COUNT, RANK -> Kind.WHOLE;
    };
  }

  private static String sure(String value, boolean exact) {
    return exact ? value : "ROUND(" + value + "," + SURE_DIGITS + ")";
  }

  /** The own sum within its bounds. */
  String own(String subject) {
    var sum = new StringBuilder(derived.base().toPlainString());
    for (var term : derived.terms()) {
      var counts = term(subject, term);
      var when = term.when();
      sum.append("+")
          .append(
              when == null ? counts : "IF(" + factors.holds(subject, when) + "," + counts + ",0)");
    }
    var within = bounded("MAX", sum.toString(), derived.least(), derived.leastCode(), subject);
    within = bounded("MIN", within, derived.most(), derived.mostCode(), subject);
    var kind = own();
    return kind.exact() ? "ROUND(" + within + "," + kind.decimals() + ")" : "(" + within + ")";
  }

  private String bounded(
      String side,
      String value,
      @Nullable BigDecimal bound,
      @Nullable String code,
      String subject) {
    if (bound == null && code == null) {
      return value;
    }
    return side
        + "("
        + value
        + (bound == null ? "" : "," + bracketed(bound))
        + (code == null ? "" : "," + factors.at(subject, code))
        + ")";
  }

  /** Who has nothing to divide by is not reckoned with; the engine names it where it counts. */
  private String term(String subject, Term term) {
    var product = new StringBuilder(bracketed(term.times()));
    var over = term.overCodes().stream().map(code -> factors.at(subject, code)).toList();
    var above = term.figures().subList(0, term.figures().size() - over.size());
    above.forEach(code -> product.append("*").append(factors.at(subject, code)));
    if (over.isEmpty()) {
      return product.toString();
    }
    var divisor = String.join("*", over);
    return "IF(" + divisor + "=0,0," + product + "/(" + divisor + "))";
  }

  /**
   * Who counts.
   *
   * @param part the cells that say who takes part
   * @param sameCode only those with the same figure of this factor
   */
  private record Among(String part, @Nullable String sameCode) {}

  /** Conditions of the functions that count and add up. */
  private String who(Among among, String subject) {
    var code = among.sameCode();
    var all = code == null ? null : factors.all(code);
    return among.part()
        + ",1"
        + (all == null || code == null ? "" : "," + all + "," + factors.at(subject, code));
  }

  private String place(Among among, String subject, int own, String first) {
    var mine = factors.cell(subject, own);
    var beyond = first.equals("<") ? mine + "-" + SLACK : mine + "+" + SLACK;
    return "1+COUNTIFS("
        + who(among, subject)
        + ","
        + factors.all(own)
        + ",\""
        + first
        + "\"&("
        + beyond
        + "))";
  }

  /** The first is found by its place: what finds it at once older programs do not know. */
  private String group(Of of, Among among, String subject, List<Integer> before) {
    var all = factors.all(before.getFirst());
    var who = who(among, subject);
    var firsts = who + "," + factors.all(before.getLast()) + ",1";
    return switch (of) {
      case SUM -> kept("SUMIFS(" + all + "," + who + ")");
      case MEAN -> mean(all, who);
      case MIN, MAX -> kept(mean(all, firsts));
      case COUNT -> "COUNTIFS(" + who + ")";
      case RANK -> place(among, subject, before.getFirst(), ">");
    };
  }

  private static String mean(String all, String who) {
    var count = "COUNTIFS(" + who + ")";
    return "IF(" + count + "=0,0,SUMIFS(" + all + "," + who + ")/" + count + ")";
  }

  /** What has only so many decimals has them again. */
  private String kept(String value) {
    var kind = own();
    return kind.exact() ? "ROUND(" + value + "," + kind.decimals() + ")" : value;
  }

  /** A value rounded as the policy says; what a spreadsheet errs by is taken off first. */
  static String rounded(String value, Digits rounding) {
    var sure = "ROUND(" + value + "," + SURE_DIGITS + ")";
    int digits = rounding.digits();
    var unit = "1" + "0".repeat(digits);
    return switch (rounding.mode()) {
      case LARGEST_REMAINDER, DOWN -> "ROUNDDOWN(" + sure + "," + digits + ")";
      case UP -> "ROUNDUP(" + sure + "," + digits + ")";
      case HALF_UP, REST_TO_LARGEST -> "ROUND(" + sure + "," + digits + ")";
      case HALF_EVEN ->
          "IF(ABS(ABS("
              + sure
              + "*"
              + unit
              + ")-INT(ABS("
              + sure
              + "*"
              + unit
              + "))-0.5)<"
              + SLACK
              + ",2*ROUND("
              + sure
              + "*"
              + unit
              + "/2,0)/"
              + unit
              + ",ROUND("
              + sure
              + ","
              + digits
              + "))";
    };
  }

  private String banded(String sum) {
    var formula = "NA()";
    for (var band : derived.bands().reversed()) {
      formula =
          "IF(" + holds(sum, band.range()) + "," + bracketed(band.value()) + "," + formula + ")";
    }
    return formula;
  }

  static String holds(String value, Range range) {
    var conditions =
        List.of(
            part(value, ">=", range.from()),
            part(value, ">", range.above()),
            part(value, "<", range.below()),
            part(value, "<=", range.upTo()));
    return "AND(" + String.join(",", conditions) + ")";
  }

  private static String part(String value, String sign, @Nullable BigDecimal bound) {
    return bound == null ? "TRUE" : value + sign + bracketed(bound);
  }

  private static String bracketed(BigDecimal number) {
    return "(" + number.toPlainString() + ")";
  }
}
