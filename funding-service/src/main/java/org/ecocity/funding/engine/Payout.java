package org.ecocity.funding.engine;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.funding.engine.AwardPolicy.Advance;
import org.ecocity.funding.engine.AwardStep.Split;
import org.ecocity.funding.engine.AwardStep.SplitPart;
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
    long advanceFen =
        advance.factorCode() == null
            ? byPercent(subject, shareFen)
            : byFactor(subject, advance.factorCode());
    long settlementFen = Math.subtractExact(shareFen, advanceFen);
    if (advanceFen != shareFen) {
      sheet
          .of(subject)
          .later(
              lines ->
                  lines.add(
                      "清算（元）",
                      "Settlement (yuan)",
                      Numbers.yuan(shareFen) + " − " + Numbers.yuan(advanceFen),
                      Numbers.yuan(settlementFen)));
    }
    var parts = split == null ? List.<Share.Part>of() : parts(subject, shareFen, split);
    return new Share(
        subject, shareFen, advanceFen, settlementFen, sheet.of(subject).written(), parts);
  }

  private long byPercent(String subject, long shareFen) {
    var percent = advance.percent();
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

  private List<Share.Part> parts(String subject, long shareFen, Split split) {
    long left = shareFen;
    var amounts = new ArrayList<Long>();
    for (var part : split.parts()) {
      long fen = part.code().equals(split.residualCode()) ? 0 : part(part, shareFen, left);
      left -= fen;
      amounts.add(fen);
    }
    var parts = new ArrayList<Share.Part>();
    for (int i = 0; i < amounts.size(); i++) {
      var part = split.parts().get(i);
      var residual = part.code().equals(split.residualCode());
      long fen = residual ? left : amounts.get(i);
      sheet.of(subject).later(lines -> tell(lines, part, shareFen, fen, residual));
      parts.add(new Share.Part(part.code(), part.label().zh(), part.label().en(), fen));
    }
    return parts;
  }

  /** Rounded, but never more than is left: two parts rounded up could be more than the share. */
  private long part(SplitPart part, long shareFen, long leftFen) {
    var rounding = split == null ? Rounding.FEN : split.rounding();
    var exact = Fraction.of(shareFen).times(Fraction.percent(part.percent()));
    var whole = exact.roundTo(Fraction.of(rounding.unitFen()), Amounts.mode(rounding.mode()));
    return whole.min(Fraction.of(leftFen)).toWhole().longValueExact();
  }

  private void tell(Lines lines, SplitPart part, long shareFen, long fen, boolean residual) {
    var mode = split == null ? Rounding.Mode.DOWN : split.rounding().mode();
    lines.add(
        part.label().zh() + (residual ? "：其余各部分之外的余额（元）" : "：" + Amounts.zh(mode) + "（元）"),
        part.label().en()
            + (residual ? ": what the others leave (yuan)" : ", " + Amounts.en(mode) + " (yuan)"),
        Numbers.yuan(shareFen) + " × " + Numbers.percent(part.percent()),
        Numbers.yuan(fen));
  }
}
