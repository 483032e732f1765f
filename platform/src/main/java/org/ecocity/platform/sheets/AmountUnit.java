package org.ecocity.platform.sheets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The unit in which a sheet writes amounts. */
public enum AmountUnit {
  /** 亿元, a hundred million yuan. */
  YI("亿元", 10_000_000_000L),
  /** 万元, ten thousand yuan. */
  WAN("万元", 1_000_000L),
  /** 元. */
  YUAN("元", 100L);

  private final String word;
  private final BigDecimal fen;

  AmountUnit(String word, long fen) {
    this.word = word;
    this.fen = BigDecimal.valueOf(fen);
  }

  /** The unit a text names; the larger words first, as they end in 元 too. */
  static @Nullable AmountUnit in(String text) {
    for (var unit : values()) {
      if (text.contains(unit.word)) {
        return unit;
      }
    }
    return null;
  }

  /** An amount in fen; an ArithmeticException when it is finer than a fen or too large. */
  long toFen(BigDecimal amount) {
    return amount.multiply(fen).longValueExact();
  }
}
