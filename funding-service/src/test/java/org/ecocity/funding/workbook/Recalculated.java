package org.ecocity.funding.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ecocity.funding.engine.AwardEngine;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.engine.AwardResult;
import org.ecocity.funding.engine.FrozenFactors;

/** Writes an award as a workbook and lets Apache POI reckon its formulas anew. */
public final class Recalculated {
  private static final int FIRST_ROW = 3;

  private Recalculated() {}

  /** Every share, advance, settlement and part comes out of the formulas to the fen. */
  public static void gives(AwardPolicy policy, FrozenFactors frozen, long poolFen) {
    var expected = (AwardResult) AwardEngine.compute(policy, frozen, poolFen);
    try (var workbook =
        new XSSFWorkbook(new ByteArrayInputStream(bytes(policy, frozen, poolFen)))) {
      var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      var sheet = workbook.getSheet("结果");
      for (int i = 0; i < expected.shares().size(); i++) {
        var share = expected.shares().get(i);
        var row = sheet.getRow(FIRST_ROW + i);
        var who = share.subjectCode();
        assertThat(fen(evaluator, row, 4)).as(who + " share").isEqualTo(share.shareFen());
        assertThat(fen(evaluator, row, 5)).as(who + " advance").isEqualTo(share.advanceFen());
        assertThat(fen(evaluator, row, 6)).as(who + " later").isEqualTo(share.settlementFen());
        for (int k = 0; k < share.parts().size(); k++) {
          assertThat(fen(evaluator, row, 9 + k))
              .as(who + " part " + k)
              .isEqualTo(share.parts().get(k).amountFen());
        }
      }
      checksAgree(sheet, evaluator, FIRST_ROW + expected.shares().size(), expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checksAgree(
      Sheet sheet, FormulaEvaluator evaluator, int total, AwardResult expected) {
    assertThat(fen(evaluator, sheet.getRow(total + 3), 4)).isEqualTo(expected.leftFen());
    assertThat(fen(evaluator, sheet.getRow(total + 4), 4)).isEqualTo(expected.shortFen());
    assertThat(text(evaluator, sheet.getRow(total + 5).getCell(4))).startsWith("一致");
    assertThat(text(evaluator, sheet.getRow(total + 6).getCell(4))).startsWith("一致");
  }

  private static String text(FormulaEvaluator evaluator, Cell cell) {
    return evaluator.evaluate(cell).formatAsString().replace("\"", "");
  }

  private static long fen(FormulaEvaluator evaluator, Row row, int column) {
    var value = evaluator.evaluate(row.getCell(column));
    assertThat(value.getErrorValue()).as("error in " + row.getCell(column)).isZero();
    assertThat(value.getNumberValue()).isEqualTo(Math.rint(value.getNumberValue()));
    return (long) value.getNumberValue();
  }

  /** The workbook's bytes. */
  public static byte[] bytes(AwardPolicy policy, FrozenFactors frozen, long poolFen) {
    var out = new ByteArrayOutputStream();
    var data =
        new AwardSheets(
            "测试",
            "test",
            policy,
            frozen,
            poolFen,
            1,
            LocalDate.of(2019, 7, 1),
            "0".repeat(64),
            Map.of(),
            Map.of());
    try {
      AwardWorkbook.write(data, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
