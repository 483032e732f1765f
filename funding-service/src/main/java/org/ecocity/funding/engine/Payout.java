package org.ecocity.funding.engine;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecocity.funding.engine.AwardPolicy.Advance;
import org.ecocity.funding.engine.AwardStep.Split;
import org.ecocity.funding.engine.AwardStep.SplitPart;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * What of a share is paid at once, and by whom: province and city, then the city's part between
 * city and district. Every split has its own named rest, so that all parts add up to the share.
 */
final class Payout {
  private final Sheet sheet;
  private final Advance advance;
  private final List<Split> splits;

  Payout(Sheet sheet, Advance advance, List<Split> splits) {
    this.sheet = sheet;
    this.advance = advance;
    this.splits = splits;
  }

  Share of(String subject, long shareFen) {
    var partly = isPartly();
    var parts = partly ? parts(subject, shareFen) : List.<Share.Part>of();
    long pooledFen = partly ? ofPool(subject, parts) : shareFen;
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
    if (!partly) {
      parts = parts(subject, shareFen);
    }
    return new Share(
        subject, shareFen, advanceFen, settlementFen, sheet.of(subject).written(), parts);
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

  /** Whether some parts are for others to pay than the pool. */
  private boolean isPartly() {
    return splits.stream().anyMatch(Split::isPartly);
  }

  /** What no further split parts. What is paid in is split as what is paid out. */
  private List<Share.Part> parts(String subject, long shareFen) {
    var parts = new ArrayList<Share.Part>();
    if (!splits.isEmpty()) {
      parts(subject, shareFen, splits.getFirst(), parts);
    }
    return parts;
  }

  /** What of the parts the pool pays; the others are for those named. */
  private long ofPool(String subject, List<Share.Part> parts) {
    var others =
        splits.stream()
            .flatMap(split -> split.parts().stream())
            .filter(part -> !part.ofPool())
            .map(SplitPart::code)
            .collect(Collectors.toSet());
    var own = own(parts, others);
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

  private static List<Long> own(List<Share.Part> parts, Set<String> others) {
    return parts.stream()
        .filter(part -> !others.contains(part.code()))
        .map(Share.Part::amountFen)
        .toList();
  }

  private @Nullable Split further(String partCode) {
    return splits.stream()
        .filter(split -> partCode.equals(split.ofPart()))
        .findFirst()
        .orElse(null);
  }

  /** A split and those of its parts, in the order of the policy. */
  private void parts(String subject, long shareFen, Split split, List<Share.Part> into) {
    var amounts = amounts(subject, shareFen, split);
    for (int i = 0; i < amounts.size(); i++) {
      var part = split.parts().get(i);
      var further = further(part.code());
      if (further == null) {
        var label = part.label();
        into.add(new Share.Part(part.code(), label.zh(), label.en(), amounts.get(i)));
      } else {
        parts(subject, amounts.get(i), further, into);
      }
    }
  }

  /** Each part by its percentage as far as something is left, then the rest. */
  private List<Long> amounts(String subject, long shareFen, Split split) {
    var percents = percents(subject, split);
    int sign = shareFen < 0 ? -1 : 1;
    long left = Math.abs(shareFen);
    var amounts = new ArrayList<Long>();
    int residual = 0;
    for (int i = 0; i < percents.size(); i++) {
      if (split.parts().get(i).code().equals(split.residualCode())) {
        residual = i;
        amounts.add(0L);
      } else {
        int at = i;
        var exact = Fraction.of(Math.abs(shareFen)).times(percents.get(i));
        long whole = Amounts.rounded(exact, split.rounding()).toWhole().longValueExact();
        long fen = Math.min(whole, left);
        left -= fen;
        amounts.add(sign * fen);
        sheet
            .of(subject)
            .later(lines -> tell(lines, split, at, percents.get(at), whole, fen, shareFen));
      }
    }
    var others = List.copyOf(amounts);
    var rest = split.parts().get(residual);
    long fen = sign * left;
    amounts.set(residual, fen);
    sheet.of(subject).later(lines -> tellResidual(lines, rest, others, shareFen, fen));
    return amounts;
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
