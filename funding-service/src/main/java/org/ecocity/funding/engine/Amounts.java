package org.ecocity.funding.engine;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;

/** Makes exact amounts whole. */
final class Amounts {
  private Amounts() {}

  /** Whole amounts in the unit of the rounding; tells who was rounded how. */
  static TreeMap<String, Fraction> whole(
      Map<String, Fraction> exact, Rounding rounding, Sheet sheet) {
    var unit = Fraction.of(rounding.unitFen());
    var whole = new TreeMap<String, Fraction>();
    exact.forEach((subject, amount) -> whole.put(subject, rounded(amount, rounding)));
    var raised = new TreeMap<String, Integer>();
    if (rounding.mode() == Rounding.Mode.LARGEST_REMAINDER) {
      raiseLargest(exact, whole, unit, raised, sheet);
    }
    exact.forEach(
        (subject, amount) -> {
          var rounded = whole.getOrDefault(subject, Fraction.ZERO);
          if (!amount.equals(rounded)) {
            var place = raised.get(subject);
            sheet.of(subject).later(lines -> tell(lines, amount, rounded, rounding, place));
          }
        });
    return whole;
  }

  /** One amount by itself. */
  static Fraction rounded(Fraction amount, Rounding rounding) {
    return amount.roundTo(
        Fraction.of(rounding.unitFen()), mode(rounding.mode(), amount.signum() < 0));
  }

  private static void raiseLargest(
      Map<String, Fraction> exact,
      TreeMap<String, Fraction> whole,
      Fraction unit,
      TreeMap<String, Integer> raised,
      Sheet sheet) {
    var target = sum(exact).roundTo(unit, RoundingMode.FLOOR);
    int missing = target.minus(sum(whole)).over(unit).toWhole().intValueExact();
    var remainders = new TreeMap<String, Fraction>();
    exact.forEach(
        (subject, amount) ->
            remainders.put(subject, amount.minus(whole.getOrDefault(subject, Fraction.ZERO))));
    var order = new ArrayList<>(remainders.entrySet());
    order.sort(Map.Entry.<String, Fraction>comparingByValue().reversed());
    if (missing > 0) {
      sheet.common().later(lines -> tellRemainders(lines, order, missing, unit));
    }
    for (int i = 0; i < missing; i++) {
      var subject = order.get(i).getKey();
      whole.merge(subject, unit, Fraction::plus);
      raised.put(subject, i + 1);
    }
  }

  private static void tellRemainders(
      Lines lines, List<Map.Entry<String, Fraction>> order, int missing, Fraction unit) {
    var size = Numbers.yuan(unit);
    lines.add(
        "舍尾后余 " + missing + " 个 " + size + " 元，按余数从大到小各补一个，同余按代码先后",
        missing + " × " + size + " yuan remain; one each to the largest remainders, ties by code",
        Numbers.list(
            order.stream()
                .map(entry -> entry.getKey() + " " + Numbers.of(entry.getValue().over(unit)))
                .toList(),
            ", "),
        Numbers.list(order.stream().limit(missing).map(entry -> entry.getKey()).toList(), ", "));
  }

  static void tell(
      Lines lines,
      Fraction exact,
      Fraction whole,
      Rounding rounding,
      @org.jspecify.annotations.Nullable Integer place) {
    var unit = Numbers.yuan(rounding.unitFen());
    var byRemainder = rounding.mode() == Rounding.Mode.LARGEST_REMAINDER;
    lines.add(
        byRemainder
            ? "舍到 " + unit + " 元" + (place == null ? "" : "，余数排第 " + place + " 位，补 " + unit + " 元")
            : zh(rounding.mode()) + "到 " + unit + " 元",
        byRemainder
            ? "Cut to "
                + unit
                + " yuan"
                + (place == null ? "" : "; remainder number " + place + ", raised by " + unit)
            : "Made whole to " + unit + " yuan, " + en(rounding.mode()),
        Numbers.yuan(exact),
        Numbers.yuan(whole));
  }

  static Fraction sum(Map<String, Fraction> amounts) {
    return amounts.values().stream().reduce(Fraction.ZERO, Fraction::plus);
  }

  static RoundingMode mode(Rounding.Mode mode) {
    return mode(mode, false);
  }

  /** What is cut loses, what is raised gains, below zero too. */
  static RoundingMode mode(Rounding.Mode mode, boolean belowZero) {
    return switch (mode) {
      case LARGEST_REMAINDER -> RoundingMode.FLOOR;
      case DOWN -> belowZero ? RoundingMode.CEILING : RoundingMode.FLOOR;
      case HALF_UP -> RoundingMode.HALF_UP;
      case HALF_EVEN -> RoundingMode.HALF_EVEN;
      case UP -> belowZero ? RoundingMode.FLOOR : RoundingMode.CEILING;
    };
  }

  static String zh(Rounding.Mode mode) {
    return switch (mode) {
      case LARGEST_REMAINDER -> "按最大余数";
      case HALF_UP -> "四舍五入";
      case HALF_EVEN -> "四舍六入五成双";
      case DOWN -> "舍去尾数";
      case UP -> "进一";
    };
  }

  static String en(Rounding.Mode mode) {
    return switch (mode) {
      case LARGEST_REMAINDER -> "largest remainder";
      case HALF_UP -> "half up";
      case HALF_EVEN -> "half to even";
      case DOWN -> "cut";
      case UP -> "up";
    };
  }

  /** Whether an amount of fen fits into what every reader keeps exactly. */
  static boolean fits(Fraction fen) {
    return fen.isWhole()
        && fen.toWhole().abs().compareTo(BigInteger.valueOf(AwardEngine.MAX_FEN)) <= 0;
  }
}
