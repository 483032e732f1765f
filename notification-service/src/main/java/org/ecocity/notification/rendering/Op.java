package org.ecocity.notification.rendering;

import com.google.zxing.common.BitMatrix;

/** Something drawn on a page, in points from the page's top left corner. */
sealed interface Op {
  /**
   * Text in one line.
   *
   * @param style face, size and colour
   * @param x left edge
   * @param top upper edge of the characters' em square
   * @param text the text
   * @param spacing added after each character
   */
  record Text(Style style, double x, double top, String text, double spacing) implements Op {}

  /**
   * A straight line.
   *
   * @param thickness its thickness, half on either side
   */
  record Rule(double x1, double y1, double x2, double y2, double thickness, Colour colour)
      implements Op {}

  /** A QR code in a square. */
  record Code(double x, double top, double side, BitMatrix modules) implements Op {}

  /** The two colours of an official document, and the grey of what is no part of it. */
  enum Colour {
    BLACK,
    RED,
    GREY
  }

  /**
   * How text looks.
   *
   * @param stretch width of the characters in proportion to their own
   */
  record Style(Face face, double size, Colour colour, double stretch) {
    static Style of(Face face, double size) {
      return new Style(face, size, Colour.BLACK, 1);
    }
  }
}
