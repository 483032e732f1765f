package org.ecocity.notification.rendering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ecocity.notification.rendering.Op.Colour;
import org.ecocity.notification.rendering.Op.Style;
import org.jspecify.annotations.Nullable;

/** Sets a table over the width of the type area; its head is repeated on each page. */
final class TableSetter {
  private static final int SOME_COLUMNS = 5;
  private static final int MANY_COLUMNS = 8;
  private static final double LEADING = 1.35;
  private static final double PADDING = 4;
  private static final double BORDER = 0.5;
  private static final double SHORT_HEAD_EM = 4;
  private static final double ROUNDING = 0.1;
  private static final double MAX_COLUMN_EM = 13;
  private static final double TITLE_PT = 14;
  private static final Pattern NUMBER = Pattern.compile("[-+−]?[\\d,]+(\\.\\d+)?\\s?[%％]?|—|-");

  private final Typesetter typesetter;
  private final Style head;
  private final Style cell;
  private final double[] widths;
  private final Sheet.Block table;

  TableSetter(Typesetter typesetter, Sheet.Block table) {
    this.typesetter = typesetter;
    this.table = table;
    int columns = table.header().size();
    double size = columns < SOME_COLUMNS ? 12 : columns < MANY_COLUMNS ? 10.5 : 9;
    this.head = Style.of(Face.HEI_TI, size);
    this.cell = Style.of(Face.FANG_SONG, size);
    this.widths = widths();
  }

  List<Item> items() {
    var items = new ArrayList<Item>();
    if (!table.text().isBlank()) {
      items.add(title());
    }
    var heading = row(table.header(), head, null);
    items.add(heading);
    for (var cells : table.rows()) {
      items.add(row(cells, cell, heading));
    }
    return items;
  }

  private Item title() {
    var style = Style.of(Face.HEI_TI, TITLE_PT);
    double x = Grid.LEFT + (Grid.WIDTH - typesetter.width(style, table.text(), 0)) / 2;
    return Item.line(true, new Op.Text(style, x, 0, table.text(), 0));
  }

  /**
   * Columns share the width by what their widest cell would like, within bounds, but none becomes
   * narrower than its longest word as long as all words fit.
   */
  private double[] widths() {
    int columns = table.header().size();
    var wanted = new double[columns];
    var least = new double[columns];
    for (int c = 0; c < columns; c++) {
      double widest = typesetter.width(head, table.header().get(c), 0);
      double word = Math.min(widest, SHORT_HEAD_EM * head.size());
      for (var cells : table.rows()) {
        widest = Math.max(widest, typesetter.width(cell, at(cells, c), 0));
        word = Math.max(word, typesetter.widestWord(cell, at(cells, c)));
      }
      least[c] = word + 2 * PADDING + ROUNDING;
      wanted[c] = Math.min(widest, MAX_COLUMN_EM * cell.size()) + 2 * PADDING;
    }
    return shared(wanted, least);
  }

  /**
   * Each column gets its least; what is free goes by what it would like more, and a little to all.
   */
  private double[] shared(double[] wanted, double[] least) {
    var more = new double[least.length];
    Arrays.setAll(more, c -> Math.max(0, wanted[c] - least[c]) + cell.size());
    double leastSum = Arrays.stream(least).sum();
    double moreSum = Arrays.stream(more).sum();
    double free = Grid.WIDTH - leastSum;
    var shared = new double[least.length];
    Arrays.setAll(
        shared,
        c -> free < 0 ? least[c] * Grid.WIDTH / leastSum : least[c] + more[c] / moreSum * free);
    return shared;
  }

  private Item row(List<String> cells, Style style, @Nullable Item heading) {
    var lines =
        IntStream.range(0, widths.length)
            .mapToObj(c -> typesetter.lines(style, at(cells, c), 0, widths[c] - 2 * PADDING, 0))
            .toList();
    int most = lines.stream().mapToInt(List::size).max().orElse(1);
    double leading = style.size() * LEADING;
    double height = most * leading + 2 * PADDING;
    var ops = new ArrayList<Op>();
    double x = Grid.LEFT;
    for (int c = 0; c < widths.length; c++) {
      double top = (height - lines.get(c).size() * leading) / 2 + (leading - style.size()) / 2;
      for (var line : lines.get(c)) {
        double at = placed(x, c, line, style, heading == null);
        ops.add(new Op.Text(style, at, top, line.text(), 0));
        top += leading;
      }
      ops.add(new Op.Rule(x, 0, x, height, BORDER, Colour.BLACK));
      x += widths[c];
    }
    ops.add(new Op.Rule(x, 0, x, height, BORDER, Colour.BLACK));
    ops.add(new Op.Rule(Grid.LEFT, 0, Grid.RIGHT, 0, BORDER, Colour.BLACK));
    ops.add(new Op.Rule(Grid.LEFT, height, Grid.RIGHT, height, BORDER, Colour.BLACK));
    // A head is never left alone at the foot of a page.
    return new Item(height, height, heading == null, false, heading, ops);
  }

  private double placed(double x, int column, Typesetter.Line line, Style style, boolean centred) {
    double free = widths[column] - typesetter.width(style, line.text(), 0);
    if (centred || column == 0 && !line.text().isEmpty() && free > style.size()) {
      return x + free / 2;
    }
    return NUMBER.matcher(line.text()).matches() ? x + free - PADDING : x + PADDING;
  }

  private static String at(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
