package org.ecocity.notification.rendering;

/**
 * The page of GB/T 9704-2012 in points from its top left corner: A4, type area 156 × 225 mm, 22
 * rows of 28 characters of 16 pt, the first row's upper and the last row's lower edge on the edges
 * of the type area.
 */
final class Grid {
  static final double MM = 72 / 25.4;
  static final double PAGE_WIDTH = 210 * MM;
  static final double PAGE_HEIGHT = 297 * MM;
  static final double LEFT = 28 * MM;
  static final double TOP = 37 * MM;
  static final double WIDTH = 156 * MM;
  static final double HEIGHT = 225 * MM;
  static final double RIGHT = LEFT + WIDTH;
  static final double BOTTOM = TOP + HEIGHT;
  static final double BODY_PT = 16;
  static final int ROWS = 22;
  static final int COLUMNS = 28;
  static final double ROW = (HEIGHT - BODY_PT) / (ROWS - 1);
  static final double COLUMN = (WIDTH - BODY_PT) / (COLUMNS - 1);

  /** What is added to each body character's own width, so that 28 fill the row. */
  static final double BODY_SPACING = COLUMN - BODY_PT;

  /** Rounding of doubles must not push a line to the next page. */
  private static final double TOLERANCE = 0.01;

  private Grid() {}

  /** The upper edge of the first row at or below this place. */
  static double rowAtOrBelow(double y) {
    return TOP + Math.ceil((y - TOP) / ROW - TOLERANCE) * ROW;
  }

  static boolean fits(double lowerEdge) {
    return lowerEdge <= BOTTOM + TOLERANCE;
  }
}
