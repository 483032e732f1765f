package org.ecocity.funding.engine;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.funding.engine.AwardPolicy.Advance;
import org.ecocity.funding.engine.AwardStep.Split;
import org.ecocity.funding.engine.AwardStep.SplitPart;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;
import org.jspecify.annotations.Nullable;

/** What of a share is paid at once, and by whom. */
final class Payout {
  private final Sheet sheet;
  private final Advance advance;
  private final @Nullable Split split;

  Payout(Sheet sheet, Advance advance, @Nullable Split split) {
    this.sheet = sheet;
    this.advance = advance;
    this.split = split;
  }

  Share of(String subject, long shareFen) {
    var partly = split != null && split.isPartly() ? split : null;
    var parts = partly == null ? List.<Share.Part>of() : parts(subject, shareFen, partly);
    long pooledFen = partly == null ? shareFen : ofPool(subject, parts, partly);
    long advanceFen =
        advance.factorCode() == null
            ? byPercent(subject, pooledFen)
            : byFactor(subject, advance.factorCode());
    long settlementFen = Math.subtractExact(pooledFen, advanceFen);
    if (advanceFen != pooledFen) {
      sheet
          .of(subject)
          .later(
              lines ->
                  lines.add(
                      "清算（元）",
                      "Settlement (yuan)",
                      Numbers.yuan(pooledFen) + " − " + Numbers.yuan(advanceFen),
                      Numbers.yuan(settlementFen)));
    }
    if (shareFen < 0) {
      sheet
          .of(subject)
          .later(
              lines ->
                  lines.add(
                      "结果为负，应予扣缴（元）",
                      "Below zero: to be paid in (yuan)",
                      "−(" + Numbers.yuan(shareFen) + ")",
                      Numbers.yuan(-shareFen)));
    }
    if (split != null && partly == null) {
      parts = parts(subject, shareFen, split);
    }
    return new Share(
        subject, shareFen, advanceFen, settlementFen, sheet.of(subject).written(), parts);
  }

  /** What of the parts the pool pays; the others are for those named. */
  private long ofPool(String subject, List<Share.Part> parts, Split of) {
    var own = new ArrayList<Long>();
    for (int i = 0; i < parts.size(); i++) {
      if (of.parts().get(i).ofPool()) {
        own.add(parts.get(i).amountFen());
      }
    }
    long fen = own.stream().mapToLong(Long::longValue).sum();
    sheet
        .of(subject)
        .later(
            lines ->
                lines.add(
                    "由资金池承担（元）",
                    "Paid by the pool (yuan)",
                    Numbers.sum(own.stream().map(Numbers::yuan).toList()),
                    Numbers.yuan(fen)));
    return fen;
  }

  private long byPercent(String subject, long shareFen) {
    var percent = advance.percent();
    if (shareFen < 0) {
      return 0;
    }
    if (percent == null) {
      return shareFen;
    }
    var exact = Fraction.of(shareFen).times(Fraction.percent(percent));
    long fen = exact.round(RoundingMode.FLOOR).longValueExact();
    if (fen != shareFen) {
      sheet
          .of(subject)
          .later(
              lines ->
                  lines.add(
                      "先行下达，舍到分（元）",
                      "At once, cut to the fen (yuan)",
                      Numbers.yuan(shareFen) + " × " + Numbers.percent(percent),
                      Numbers.yuan(fen)));
    }
    return fen;
  }

  private long byFactor(String subject, String factorCode) {
    var fen = sheet.requireNotNegative(subject, factorCode, null).times(Fraction.HUNDRED);
    if (!Amounts.fits(fen)) {
      sheet.gap(subject, factorCode, "不是精确到分的金额", "is no amount to the fen");
      return 0;
    }
    long advanced = fen.toWhole().longValueExact();
    sheet
        .of(subject)
        .add("已提前下达（元）", "Advanced already (yuan)", factorCode, Numbers.yuan(advanced));
    return advanced;
  }

  /** What is paid in is split as what is paid out. */
  private List<Share.Part> parts(String subject, long shareFen, Split split) {
    var percents = percents(subject, split);
    int sign = shareFen < 0 ? -1 : 1;
    long left = Math.abs(shareFen);
    var amounts = new ArrayList<Long>();
    for (int i = 0; i < percents.size(); i++) {
      var residual = split.parts().get(i).code().equals(split.residualCode());
      var exact = Fraction.of(Math.abs(shareFen)).times(percents.get(i));
      long whole =
          residual ? 0 : Amounts.rounded(exact, split.rounding()).toWhole().longValueExact();
      long fen = Math.min(whole, left);
      left -= fen;
      amounts.add(fen);
      if (!residual) {
        int at = i;
        sheet
            .of(subject)
            .later(lines -> tell(lines, split, at, percents.get(at), whole, fen, shareFen));
      }
    }
    var parts = new ArrayList<Share.Part>();
    for (int i = 0; i < amounts.size(); i++) {
      var part = split.parts().get(i);
      var residual = part.code().equals(split.residualCode());
      long fen = sign * (residual ? left : amounts.get(i));
      if (residual) {
        sheet.of(subject).later(lines -> tellResidual(lines, part, amounts, shareFen, fen));
      }
      parts.add(new Share.Part(part.code(), part.label().zh(), part.label().en(), fen));
    }
    return parts;
  }

  /** Each part's percentage of this subject; together no more than the whole. */
  private List<Fraction> percents(String subject, Split split) {
    var percents = new ArrayList<Fraction>();
    var sum = Fraction.ZERO;
    for (var part : split.parts()) {
      var percent = Fraction.ZERO;
      if (part.percentCode() != null) {
        var figure = sheet.requireNotNegative(subject, part.percentCode(), part.label());
        percent = figure.over(Fraction.HUNDRED);
      } else if (part.percent() != null) {
        percent = Fraction.percent(part.percent());
      }
      percents.add(percent);
      sum = sum.plus(part.code().equals(split.residualCode()) ? Fraction.ZERO : percent);
    }
    if (sum.compareTo(Fraction.ONE) > 0) {
      sheet.gap(
          subject,
          "",
          "各级分担比例合计 " + Numbers.percent(sum) + "，超过 100 %",
          "is split by percentages that add up to " + Numbers.percent(sum));
      return percents.stream().map(percent -> Fraction.ZERO).toList();
    }
    return percents;
  }

  private static void tell(
      Lines lines, Split split, int at, Fraction percent, long whole, long fen, long shareFen) {
    var part = split.parts().get(at);
    var cut = fen < whole;
    lines.add(
        part.label().zh()
            + of(part, true)
            + "："
            + Amounts.zh(split.rounding().mode())
            + (cut ? "，以所余为限" : "")
            + "（元）",
        part.label().en()
            + of(part, false)
            + ", "
            + Amounts.en(split.rounding().mode())
            + (cut ? ", cut to what is left" : "")
            + " (yuan)",
        Numbers.yuan(shareFen) + " × " + Numbers.percent(percent),
        Numbers.yuan(shareFen < 0 ? -fen : fen));
  }

  /** Who is to pay it, unless the pool does. */
  private static String of(SplitPart part, boolean chinese) {
    if (part.ofPool()) {
      return "";
    }
    return chinese ? "（应由其承担，不列本资金池）" : " (to be paid by it, not by the pool)";
  }

  private static void tellResidual(
      Lines lines, SplitPart part, List<Long> others, long shareFen, long fen) {
    lines.add(
        part.label().zh() + of(part, true) + "：其余各部分之外的余额（元）",
        part.label().en() + of(part, false) + ": what the others leave (yuan)",
        Numbers.yuan(shareFen)
            + " − ("
            + Numbers.sum(others.stream().map(one -> Numbers.yuan(one.longValue())).toList())
            + ")",
        Numbers.yuan(fen));
  }
}
