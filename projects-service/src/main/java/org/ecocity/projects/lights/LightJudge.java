package org.ecocity.projects.lights;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.ecocity.projects.library.Colour;
import org.jspecify.annotations.Nullable;

/** Colours the lights of a project by a version of the rules: a pure function. */
final class LightJudge {
  private LightJudge() {}

  /** The lights that shine; a dimension without rule or without data does not. */
  static Map<Dimension, Verdict> judge(RuleSet rules, Observed observed) {
    var verdicts = new EnumMap<Dimension, Verdict>(Dimension.class);
    for (var rule : rules.rules()) {
      var exemption = observed.exemptions().get(rule.dimension());
      var verdict = exemption == null ? judge(rule, observed) : exempted(exemption);
      if (verdict != null) {
        verdicts.put(rule.dimension(), verdict);
      }
    }
    return verdicts;
  }

  private static @Nullable Verdict judge(DimensionRule rule, Observed observed) {
    return switch (rule.dimension()) {
      case START -> start(rule, observed);
      case PROGRESS -> progress(rule, observed);
      case PAYMENT -> payment(rule, observed);
      case REPORTING -> reporting(rule, observed);
      case LISTING -> null;
    };
  }

  private static Verdict exempted(String reason) {
    return new Verdict(Colour.GREEN, "有正当理由：" + reason, "Valid reason: " + reason);
  }

  private static Verdict start(DimensionRule rule, Observed o) {
    int months = o.monthsDueNotStarted();
    var colour = colour(months, rule.amberAfterMonths(), rule.redAfterMonths());
    return colour == Colour.GREEN
        ? new Verdict(colour, "按计划开工或未到开工时间", "Started as planned, or not due yet")
        : new Verdict(
            colour,
            "计划 " + o.plannedStart() + " 开工，已逾期 " + months + " 个月未开工",
            "Planned to start on "
                + o.plannedStart()
                + ", "
                + months
                + " month(s) due, not started");
  }

  private static @Nullable Verdict progress(DimensionRule rule, Observed o) {
    var plan = o.planPercent();
    var done = o.physicalPercent();
    if (plan == null || done == null) {
      return null;
    }
    var behind = plan.subtract(done);
    var colour = colour(behind, rule);
    var zh = o.period() + " 计划 " + text(plan) + "%，完成 " + text(done) + "%";
    var en = o.period() + " planned " + text(plan) + "%, done " + text(done) + "%";
    return rounded(behind).signum() <= 0
        ? new Verdict(colour, zh + "，达到计划", en + ": on plan")
        : new Verdict(
            colour,
            zh + "，落后 " + text(behind) + " 个百分点",
            en + ": " + text(behind) + " points behind");
  }

  private static @Nullable Verdict payment(DimensionRule rule, Observed o) {
    var paid = o.paidPercent();
    var done = o.physicalPercent();
    if (paid == null || done == null) {
      return null;
    }
    var ahead = paid.subtract(done);
    var zh = "已支付 " + text(paid) + "%，形象进度 " + text(done) + "%";
    var en = "Paid " + text(paid) + "%, built " + text(done) + "%";
    return new Verdict(colour(ahead, rule), zh, en);
  }

  private static Verdict reporting(DimensionRule rule, Observed o) {
    if (o.missing() == null) {
      return new Verdict(Colour.GREEN, "按时报送", "Reported in time");
    }
    int late = o.workingDaysLate();
    var colour = colour(late, rule.amberAfterWorkingDays(), rule.redAfterWorkingDays());
    return new Verdict(
        colour,
        o.missing() + " 进度应于 " + o.missingSince() + " 前报送，至今未报",
        "The report of " + o.missing() + " was due by " + o.missingSince() + " and is missing");
  }

  /** Both ends of the amber range are amber. */
  private static Colour colour(BigDecimal points, DimensionRule rule) {
    if (isOver(points, rule.redAbovePoints())) {
      return Colour.RED;
    }
    var amber = rule.amberFromPoints();
    return amber != null && points.compareTo(amber) >= 0 && points.signum() > 0
        ? Colour.AMBER
        : Colour.GREEN;
  }

  private static boolean isOver(BigDecimal points, @Nullable BigDecimal red) {
    return red != null && points.compareTo(red) > 0;
  }

  private static Colour colour(int count, @Nullable Integer amber, @Nullable Integer red) {
    if (red != null && count >= red) {
      return Colour.RED;
    }
    return amber != null && count >= amber ? Colour.AMBER : Colour.GREEN;
  }

  /** For sentences only; rules compare the exact values. */
  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP);
  }

  private static String text(BigDecimal value) {
    return rounded(value).stripTrailingZeros().toPlainString();
  }

  /**
   * A colour with its reason.
   *
   * @param colour the colour
   * @param reason in Chinese
   * @param reasonEn in English
   */
  record Verdict(Colour colour, String reason, String reasonEn) {}
}
