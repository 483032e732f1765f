package org.ecocity.funding.engine;

import org.jspecify.annotations.Nullable;

/**
 * How a figure is held against those of all who take part.
 *
 * @param of what is taken of all
 * @param sameCode only those count whose factor of this code is the same, such as their class; all
 *     when null
 */
public record Group(Of of, @Nullable String sameCode) {
  /** What is taken of all. */
  public enum Of {
    /** What they have together. */
    SUM("合计", "sum"),
    /** Their mean. */
    MEAN("平均", "mean"),
    /** The smallest. */
    MIN("最小", "smallest"),
    /** The largest. */
    MAX("最大", "largest"),
    /** How many they are. */
    COUNT("个数", "number"),
    /** The own place, the largest first; equals have the same place. */
    RANK("名次", "rank");

    final String zh;
    final String en;

    Of(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }
}
