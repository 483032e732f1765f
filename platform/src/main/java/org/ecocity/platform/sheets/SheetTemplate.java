package org.ecocity.platform.sheets;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/** Writes the empty workbook of a layout. */
public final class SheetTemplate {
  private static final int HEAD_ROW = 2;

  private SheetTemplate() {}

  /** Title, unit, head with a frozen pane, notes below where there are some. */
  public static void write(SheetLayout layout, OutputStream out) throws IOException {
    try (var workbook = new Workbook(out, "Ecocity", "1.0")) {
      var sheet = workbook.newWorksheet("Sheet1");
      var columns = layout.columns();
      sheet.value(0, 0, layout.title());
      sheet.range(0, 0, 0, columns.size() - 1).merge();
      sheet.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
      sheet.value(1, 0, "单位：万元");
      for (int i = 0; i < columns.size(); i++) {
        sheet.value(HEAD_ROW, i, columns.get(i).heading());
        sheet.width(i, columns.get(i).widthChars());
        sheet
            .style(HEAD_ROW, i)
            .bold()
            .wrapText(true)
            .borderStyle("thin")
            .fillColor("E8F0EA")
            .set();
      }
      for (int i = 0; i < layout.notes().size(); i++) {
        sheet.value(HEAD_ROW + 3 + i, 0, "注：" + layout.notes().get(i));
      }
      sheet.freezePane(0, HEAD_ROW + 1);
      sheet.finish();
    }
  }
}
