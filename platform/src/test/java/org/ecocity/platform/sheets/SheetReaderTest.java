package org.ecocity.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets as officials keep them are read, and nothing that comes can break the reader. */
class SheetReaderTest {
  private static final SheetLayout LAYOUT =
      new SheetLayout(
          "表",
          List.of(
              SheetColumn.optional(SheetLayout.NUMBER, "序号"),
              SheetColumn.anchor("code", "项目编码"),
              SheetColumn.required("total", "总投资（万元）"),
              SheetColumn.optional("end", "竣工时间")),
          List.of());

  @TempDir Path folder = Path.of("");

  @Test
  void columnsAreFoundInAnyOrderBelowTitlesAndTheUnitOfTheHeadApplies() {
    var file =
        workbook(
            List.of("某市项目表"),
            List.of("单位：亿元"),
            List.of("竣工时间", " 总 投 资 ", "项目编码", "序号"),
            List.of("2019-06", "1.5", "A-1", "1"),
            List.of("", "", "", ""),
            List.of("", "3", "合计", ""),
            List.of("注：以亿元计"));
    var seen = new ArrayList<String>();
    int rows =
        SheetReader.read(
            file,
            LAYOUT,
            row ->
                seen.add(
                    row.text("code")
                        + "/"
                        + row.requiredAmountFen("total")
                        + "/"
                        + row.optionalDate("end", true)));
    assertThat(rows).isEqualTo(1);
    assertThat(seen).containsExactly("A-1/15000000000/2019-06-30");
  }

  @Test
  void errorsNameRowHeadingAndCell() {
    var file = workbook(List.of("项目编码", "总投资（万元）"), List.of("A-1", "约六千"), List.of("A-2", "-1"));
    var errors = new ArrayList<CellError>();
    SheetReader.read(
        file,
        LAYOUT,
        row -> {
          row.requiredAmountFen("total");
          errors.addAll(row.errors());
        });
    assertThat(errors).extracting(CellError::cell).containsExactly("B2", "B3");
    assertThat(errors).extracting(CellError::code).containsExactly("not-a-number", "negative");
    assertThat(errors).extracting(CellError::column).containsOnly("总投资（万元）");
  }

  @Test
  void anAmountTypedAsTextIsTakenToItsLastDigit() {
    var file =
        workbook(
            List.of("项目编码", "总投资（元）"),
            List.of("A-1", "12345678901234.56"),
            List.of("A-2", "100.00000000000001"));
    var amounts = new ArrayList<Long>();
    var errors = new ArrayList<CellError>();
    SheetReader.read(
        file,
        LAYOUT,
        row -> {
          amounts.add(row.requiredAmountFen("total"));
          errors.addAll(row.errors());
        });
    assertThat(amounts).containsExactly(1_234_567_890_123_456L, null);
    assertThat(errors).extracting(CellError::cell).containsExactly("B3");
  }

  @Test
  void zipBombsAreRefused() throws IOException {
    var bomb = folder.resolve("bomb.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var zeros = new byte[1 << 20];
      for (int i = 0; i < 210; i++) {
        zip.write(zeros);
      }
    }
    assertThatThrownBy(() -> SheetReader.read(bomb, LAYOUT, row -> {}))
        .isInstanceOf(SheetException.class)
        .hasMessageContaining("file-unpacks-too-large");
  }

  @Test
  void anythingElseIsRefusedInWordsAndNeverBreaks() throws IOException {
    var good = Files.readAllBytes(workbook(List.of("项目编码", "总投资（万元）"), List.of("A-1", "5")));
    var file = folder.resolve("fuzz.xlsx");
    Gen.forAll(
        "a damaged workbook is read or refused",
        2_000,
        gen -> {
          var bytes = good.clone();
          for (int i = 0; i < gen.size(); i++) {
            bytes[gen.integer(0, bytes.length - 1)] = (byte) gen.integer(-128, 127);
          }
          readOrRefuse(write(file, bytes));
        });
  }

  @Test
  void anyCellTextIsReadOrRejected() {
    Gen.forAll(
        "any cell text",
        gen -> {
          var text = text(gen);
          CellValues.number(text, gen.bool());
          CellValues.date(text, gen.bool(), gen.bool());
          assertThat(Heading.of(text).base()).isNotNull();
        });
  }

  private static void readOrRefuse(Path file) {
    try {
      SheetReader.read(
          file,
          LAYOUT,
          row -> {
            row.requiredAmountFen("total");
            row.optionalDate("end", true);
          });
    } catch (SheetException refused) {
      assertThat(refused.code()).isNotEmpty();
    }
  }

  private static String text(Gen gen) {
    var alphabet = "0123456789.,-/年月日％%eE+ 万亿元（）()\u0000\u202e约A\uD83D";
    var text = new StringBuilder();
    for (int i = 0; i < gen.size(); i++) {
      text.append(alphabet.charAt(gen.integer(0, alphabet.length() - 1)));
    }
    return text.toString();
  }

  private static Path write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SafeVarargs
  private Path workbook(List<String>... rows) {
    try {
      var out = new ByteArrayOutputStream();
      try (var workbook = new Workbook(out, "test", "1.0")) {
        var sheet = workbook.newWorksheet("表");
        for (int r = 0; r < rows.length; r++) {
          for (int c = 0; c < rows[r].size(); c++) {
            sheet.value(r, c, rows[r].get(c));
          }
        }
        sheet.finish();
      }
      return Files.write(Files.createTempFile(folder, "sheet", ".xlsx"), out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
