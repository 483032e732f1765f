package org.ecocity.platform.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an xlsx workbook row by row, without holding it in memory. */
public final class SheetReader {
  private static final int MAX_DATA_ROWS = 100_000;
  private static final Pattern SUM_OR_NOTE =
      Pattern.compile("(合计|总计|小计|共计|注[:：]|备注[:：]|说明[:：]|填表说明|total).*", Pattern.DOTALL);
  private static final Pattern ROW_NUMBER = Pattern.compile("\\d{1,6}(\\.0+)?");

  private SheetReader() {}

  /**
   * Hands each data row to a consumer. Heads, notes, sums and blank formatted rows are left out.
   *
   * @return how many data rows there were
   * @throws SheetException when the file is no such sheet
   */
  public static int read(Path file, SheetLayout layout, Consumer<SheetRow> each) {
    SheetBounds.check(file);
    try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        var rows = workbook.getFirstSheet().openStream()) {
      return read(rows.iterator(), layout, each);
    } catch (SheetException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (fromConsumer(e)) {
        throw (RuntimeException) e;
      }
      throw new SheetException("file-unreadable");
    }
  }

  private static int read(Iterator<Row> rows, SheetLayout layout, Consumer<SheetRow> each) {
    var first = new ArrayList<Row>();
    while (rows.hasNext() && first.size() < SheetHead.SEARCHED_ROWS) {
      first.add(rows.next());
    }
    var head = SheetHead.find(layout, first);
    var count = new Counter();
    first.forEach(row -> offer(row, layout, head, each, count));
    while (rows.hasNext()) {
      offer(rows.next(), layout, head, each, count);
    }
    if (count.rows == 0) {
      throw new SheetException("sheet-empty");
    }
    return count.rows;
  }

  private static void offer(
      Row row, SheetLayout layout, SheetHead head, Consumer<SheetRow> each, Counter count) {
    if (row.getRowNum() <= head.rowNumber() || !isData(row, layout, head)) {
      return;
    }
    if (++count.rows > MAX_DATA_ROWS) {
      throw new SheetException("too-many-rows", MAX_DATA_ROWS);
    }
    try {
      each.accept(new SheetRow(layout, head, row));
    } catch (RuntimeException e) {
      throw new ConsumerFault(e);
    }
  }

  /** Data has something in an anchor column, or a row number and something besides. */
  private static boolean isData(Row row, SheetLayout layout, SheetHead head) {
    var filled =
        head.columns().values().stream().filter(c -> !Cells.text(row, c.index()).isEmpty()).count();
    if (filled == 0 || Cells.texts(row).stream().limit(1).anyMatch(SheetReader::isSumOrNote)) {
      return false;
    }
    var anchors = anchors(row, layout, head);
    if (!anchors.isEmpty()) {
      return anchors.stream().noneMatch(SheetReader::isSumOrNote);
    }
    var number = head.columns().get(SheetLayout.NUMBER);
    return filled > 1
        && number != null
        && ROW_NUMBER.matcher(Cells.text(row, number.index())).matches();
  }

  private static List<String> anchors(Row row, SheetLayout layout, SheetHead head) {
    var texts = new ArrayList<String>();
    for (var column : layout.columns()) {
      var found = head.columns().get(column.key());
      if (column.anchor() && found != null && !Cells.text(row, found.index()).isEmpty()) {
        texts.add(Cells.text(row, found.index()));
      }
    }
    return texts;
  }

  private static boolean isSumOrNote(String text) {
    return SUM_OR_NOTE.matcher(text.toLowerCase(java.util.Locale.ROOT)).matches();
  }

  private static boolean fromConsumer(Exception e) {
    if (e instanceof ConsumerFault fault) {
      throw fault.fault;
    }
    return false;
  }

  private static final class Counter {
    private int rows;
  }

  /** Keeps a fault of the reader's user apart from faults of the file. */
  private static final class ConsumerFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final RuntimeException fault;

    ConsumerFault(RuntimeException fault) {
      super(fault);
      this.fault = fault;
    }
  }
}
