package org.ecocity.funding.engine;

/**
 * How amounts become whole.
 *
 * @param mode LARGEST_REMAINDER keeps the sum; the others round each amount by itself
 * @param unitFen the smallest amount paid out, in fen: 1 is the fen, 100 the yuan, 10,000 is 0.01
 *     万元
 */
public record Rounding(Mode mode, long unitFen) {
  /** To the fen, the sum kept. */
  public static final Rounding FEN = new Rounding(Mode.LARGEST_REMAINDER, 1);

  /** Who pays in is rounded alone: there is no sum to keep, and a rest of a unit is let off. */
  public Rounding forPayers() {
    return mode == Mode.LARGEST_REMAINDER ? new Rounding(Mode.DOWN, unitFen) : this;
  }

  /** The ways to round. */
  public enum Mode {
    /** Each down, then one unit more for the largest remainders; ties by subject code. */
    LARGEST_REMAINDER,
    /** 四舍五入. */
    HALF_UP,
    /** 四舍六入五成双. */
    HALF_EVEN,
    /** Cut. */
    DOWN,
    /** Up to the next unit. */
    UP
  }
}
