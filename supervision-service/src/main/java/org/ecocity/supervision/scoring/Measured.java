package org.ecocity.supervision.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a named measure gave for a unit as of the cut-off, kept with the score.
 *
 * @param measure its name
 * @param label Chinese
 * @param labelEn English
 * @param unit what the value counts
 * @param value the figure
 * @param parts for WEIGHTED_COMPLETION: the parts
 * @param records the records behind it
 */
public record Measured(
    String measure,
    String label,
    String labelEn,
    Unit unit,
    BigDecimal value,
    List<Part> parts,
    List<RecordRef> records) {
  private static final int FEN_IN_WAN_DIGITS = 6;

  /** Keeps its own copies. */
  public Measured {
    parts = List.copyOf(parts);
    records = List.copyOf(records);
  }

  /** The figure as people read it; money in 万元. */
  String shown() {
    var digits =
        unit == Unit.FEN
            ? value.movePointLeft(FEN_IN_WAN_DIGITS).setScale(2, RoundingMode.HALF_UP)
            : value;
    return digits.stripTrailingZeros().toPlainString();
  }

  /** What a figure counts. */
  public enum Unit {
    /** Money, in fen. */
    FEN(" 万元", " 万元 (10,000 yuan)"),
    /** Things. */
    COUNT("", ""),
    /** Working days. */
    WORKING_DAYS(" 个工作日", " working days");

    final String zh;
    final String en;

    Unit(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }

  /**
   * One part of a weighted whole.
   *
   * @param weight its weight
   * @param completionPercent 0 to 100
   */
  public record Part(BigDecimal weight, BigDecimal completionPercent) {}
}
