package org.ecocity.projects.testcity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A workbook for an import: a title, a head in the second row, rows from the third on. */
public final class Sheet {
  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  private Sheet(List<String> headings) {
    this.headings = headings;
  }

  /** Begins one with these headings. */
  public static Sheet of(String... headings) {
    return new Sheet(List.of(headings));
  }

  /** Adds a row; an empty text leaves the cell empty. */
  public Sheet row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** Writes it to a file that goes away with the tests. */
  public Path file() {
    try {
      var file = Files.createTempFile("sheet", ".xlsx");
      file.toFile().deleteOnExit();
      try (var out = Files.newOutputStream(file);
          var workbook = new Workbook(out, "Test", "1.0")) {
        var sheet = workbook.newWorksheet("Sheet1");
        sheet.value(0, 0, "测试");
        for (int c = 0; c < headings.size(); c++) {
          sheet.value(1, c, headings.get(c));
        }
        for (int r = 0; r < rows.size(); r++) {
          for (int c = 0; c < rows.get(r).size(); c++) {
            if (!rows.get(r).get(c).isEmpty()) {
              sheet.value(r + 2, c, rows.get(r).get(c));
            }
          }
        }
        sheet.finish();
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
