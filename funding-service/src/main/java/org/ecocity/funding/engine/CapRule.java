package org.ecocity.funding.engine;

import java.util.SortedMap;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardPolicy.StepCap;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;

/** Keeps what a step gives each subject within its cap. */
final class CapRule {
  private final Sheet sheet;

  CapRule(Sheet sheet) {
    this.sheet = sheet;
  }

  SortedMap<String, Fraction> within(StepCap cap, SortedMap<String, Fraction> amounts) {
    if (cap.fen() == null && cap.percent() == null) {
      return amounts;
    }
    var within = new TreeMap<String, Fraction>();
    amounts.forEach((subject, amount) -> within.put(subject, within(cap, subject, amount)));
    return within;
  }

  private Fraction within(StepCap cap, String subject, Fraction amount) {
    var capped = amount;
    if (cap.fen() != null) {
      capped = lower(subject, capped, Fraction.of(cap.fen()), Numbers.yuan(cap.fen()));
    }
    if (cap.percent() != null && cap.ofCode() != null) {
      var whole = sheet.requireNotNegative(subject, cap.ofCode(), null);
      capped =
          lower(
              subject,
              capped,
              whole.times(Fraction.HUNDRED).times(Fraction.percent(cap.percent())),
              Numbers.of(whole) + " × " + Numbers.percent(cap.percent()));
    }
    return capped;
  }

  private Fraction lower(String subject, Fraction amount, Fraction cap, String formula) {
    if (amount.compareTo(cap) <= 0) {
      return amount;
    }
    sheet
        .of(subject)
        .add(
            "单个对象封顶（元）",
            "Cap for one (yuan)",
            "min(" + Numbers.yuan(amount) + ", " + formula + ")",
            Numbers.yuan(cap));
    return cap;
  }
}
