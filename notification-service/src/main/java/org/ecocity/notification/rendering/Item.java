package org.ecocity.notification.rendering;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the flow that is never parted: a line of text, a row of a table, the signature.
 *
 * @param height how far the next piece lies below
 * @param ink height that must fit on the page
 * @param keepWithNext whether it may not be the last on a page
 * @param onGrid whether it begins on a row of the grid
 * @param head a table's head, drawn again where a page begins with this row
 * @param ops what is drawn, relative to the piece's upper edge
 */
record Item(
    double height,
    double ink,
    boolean keepWithNext,
    boolean onGrid,
    @Nullable Item head,
    List<Op> ops) {
  /** A line of text on the grid. */
  static Item line(boolean keepWithNext, Op... ops) {
    return new Item(Grid.ROW, Grid.BODY_PT, keepWithNext, true, null, List.of(ops));
  }

  /** What is drawn when the piece's upper edge lies there. */
  Stream<Op> at(double y) {
    return ops.stream().map(op -> moved(op, y));
  }

  private static Op moved(Op op, double y) {
    return switch (op) {
      case Op.Text t -> new Op.Text(t.style(), t.x(), t.top() + y, t.text(), t.spacing());
      case Op.Rule r ->
          new Op.Rule(r.x1(), r.y1() + y, r.x2(), r.y2() + y, r.thickness(), r.colour());
      case Op.Code c -> new Op.Code(c.x(), c.top() + y, c.side(), c.modules());
    };
  }
}
