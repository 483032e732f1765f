package org.ecocity.supervision.scoring;

import java.math.BigDecimal;
import org.ecocity.supervision.scoring.ItemPoints.Sentence;
import org.ecocity.supervision.scoring.Scheme.Item;
import org.jspecify.annotations.Nullable;

/** Says in both languages how points came about, so that an official can check them by hand. */
final class Sentences {
  private static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));
  private static final int SHOWN_DECIMALS = 4;

  private Sentences() {}

  static Sentence leftOut(@Nullable Measured below) {
    return below == null
        ? new Sentence("不适用，不计入，其余折算。", "Does not apply; left out, the rest is scaled.")
        : new Sentence(
            "%s为 %s，不适用，不计入，其余折算。".formatted(below.label(), below.shown()),
            "%s: %s; does not apply, left out, the rest is scaled."
                .formatted(below.labelEn(), below.shown()));
  }

  static Sentence division(Measured above, Measured below) {
    return new Sentence(
        "%s %s%s ÷ %s %s%s"
            .formatted(
                above.label(),
                above.shown(),
                above.unit().zh,
                below.label(),
                below.shown(),
                below.unit().zh),
        "%s %s%s ÷ %s %s%s"
            .formatted(
                above.labelEn(),
                above.shown(),
                above.unit().en,
                below.labelEn(),
                below.shown(),
                below.unit().en));
  }

  static Sentence ratio(
      Measured above, Measured below, Fraction share, Fraction points, Item item) {
    var from = division(above, below);
    var capped = share.compareTo(Fraction.ONE) > 0;
    return new Sentence(
        "%s = %s %%%s，× %s 分 = %s 分。"
            .formatted(
                from.zh(),
                percent(share),
                capped ? "（按 100 % 计）" : "",
                plain(item.points()),
                plain(points)),
        "%s = %s %%%s, × %s points = %s points."
            .formatted(
                from.en(),
                percent(share),
                capped ? " (counted as 100 %)" : "",
                plain(item.points()),
                plain(points)));
  }

  static Sentence band(Sentence from, Fraction percent, BigDecimal at, Fraction points) {
    return new Sentence(
        "%s = %s %%，不低于 %s %%，得 %s 分。"
            .formatted(from.zh(), plain(percent), plain(at), plain(points)),
        "%s = %s %%, not below %s %%: %s points."
            .formatted(from.en(), plain(percent), plain(at), plain(points)));
  }

  static Sentence belowBands(Sentence from, Fraction percent) {
    return new Sentence(
        "%s = %s %%，低于最低档，得 0 分。".formatted(from.zh(), plain(percent)),
        "%s = %s %%, below the lowest band: 0 points.".formatted(from.en(), plain(percent)));
  }

  static Sentence weighted(Measured whole, Fraction share, Fraction points, Item item) {
    return new Sentence(
        "%s：%d 项按权重加权完成 %s %%，× %s 分 = %s 分。"
            .formatted(
                whole.label(),
                whole.parts().size(),
                percent(share),
                plain(item.points()),
                plain(points)),
        "%s: %d, completed by weight %s %%, × %s points = %s points."
            .formatted(
                whole.labelEn(),
                whole.parts().size(),
                percent(share),
                plain(item.points()),
                plain(points)));
  }

  static Sentence times(
      @Nullable Measured measured, BigDecimal count, MeasureRule rule, Fraction points) {
    var label = measured == null ? "认定次数" : measured.label();
    var labelEn = measured == null ? "Times confirmed" : measured.labelEn();
    return new Sentence(
        "%s %s，每个 %s 分，最多 %s 分，计 %s 分。"
            .formatted(
                label,
                plain(count),
                plain(rule.eachOrZero()),
                plain(rule.atMostOrZero()),
                plain(points)),
        "%s %s, %s points each, at most %s: %s points."
            .formatted(
                labelEn,
                plain(count),
                plain(rule.eachOrZero()),
                plain(rule.atMostOrZero()),
                plain(points)));
  }

  static Sentence typed(ManualInput typed) {
    return new Sentence(
        "经 %s 录入、%s 核定（%s）".formatted(typed.enteredBy(), typed.confirmedBy(), typed.reason()),
        "Entered by %s, confirmed by %s (%s)"
            .formatted(typed.enteredBy(), typed.confirmedBy(), typed.reason()));
  }

  static Sentence manual(ManualInput typed, Fraction points) {
    var from = typed(typed);
    return new Sentence(
        "%s，得 %s 分。".formatted(from.zh(), plain(points)),
        "%s: %s points.".formatted(from.en(), plain(points)));
  }

  static Sentence nothingTyped(Item item) {
    return new Sentence(
        "“%s”无经核定的佐证，得 0 分。".formatted(item.name()),
        "No confirmed evidence for “%s”: 0 points.".formatted(item.nameEn()));
  }

  static Sentence notApplicable(ManualInput typed) {
    var from = typed(typed);
    return new Sentence(from.zh() + "：不适用，不计入，其余折算。", from.en() + ": does not apply, left out.");
  }

  static Sentence veto(boolean struck, @Nullable ManualInput typed, Item item) {
    if (!struck) {
      return new Sentence("无一票否决情形。", "No veto.");
    }
    var from = typed == null ? new Sentence("", "") : typed(typed);
    return new Sentence(
        "一票否决：%s%s。".formatted(item.name(), from.zh()),
        "Veto: %s. %s".formatted(item.nameEn(), from.en()));
  }

  static Sentence total(UnitTotal total, Scheme scheme, @Nullable BigDecimal score) {
    if (score == null) {
      return new Sentence("没有适用的考核项目，不计分。", "No item applies; no score.");
    }
    var bonus = total.bonus();
    return new Sentence(
        "得分 %s ÷ 适用满分 %s × %s%s = %s 分。"
            .formatted(
                plain(total.earned()),
                plain(total.applicable()),
                plain(scheme.scaleTo()),
                bonus.isZero() ? "" : " + 加分 " + plain(bonus),
                score.toPlainString()),
        "Earned %s ÷ applicable %s × %s%s = %s."
            .formatted(
                plain(total.earned()),
                plain(total.applicable()),
                plain(scheme.scaleTo()),
                bonus.isZero() ? "" : " + bonus " + plain(bonus),
                score.toPlainString()));
  }

  private static String percent(Fraction share) {
    return plain(share.times(HUNDRED));
  }

  static String plain(Fraction value) {
    return plain(value.rounded(SHOWN_DECIMALS));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
