package org.ecocity.funding.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.policies.PolicyFiles.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ecocity.funding.engine.FrozenFactors;
import org.ecocity.funding.workbook.AwardSheets;
import org.ecocity.funding.workbook.AwardWorkbook;
import org.ecocity.funding.workbook.Recalculated;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The workbook's formulas, reckoned by another engine, give the same fen. */
class AwardWorkbookTest {
  private static final FrozenFactors FROZEN =
      new FrozenFactors(LocalDate.of(2019, 6, 30), SamplePolicyTest.frozen());

  @Test
  void theSamplesGrantsComeOutOfTheFormulasWithTheCap() {
    Recalculated.gives(sample("AA-YJDB-v1"), FROZEN, 2_000_000_000);
    Recalculated.gives(sample("AA-YJDB-v2"), FROZEN, 2_000_000_000);
  }

  @Test
  void andWithoutTheCapAndForOtherPools() {
    var json = PolicyFiles.tree(Path.of("../sample-city/rules/award-policies/AA-YJDB-v1.json"));
    ((ObjectNode) json).remove("caps");
    var uncapped = PolicyFiles.policy(json);
    for (var poolFen : new long[] {2_000_000_000, 1, 7, 99_999_999_999L, 100_000_000_000L}) {
      Recalculated.gives(uncapped, FROZEN, poolFen);
      Recalculated.gives(sample("AA-YJDB-v1"), FROZEN, poolFen);
    }
  }

  @Test
  void aTextThatLooksLikeAFormulaIsAText() throws IOException {
    var out = new ByteArrayOutputStream();
    AwardWorkbook.write(
        new AwardSheets(
            "=1+1",
            "@SUM(1)",
            sample("AA-YJDB-v1"),
            FROZEN,
            2_000_000_000,
            1,
            LocalDate.of(2019, 7, 1),
            "0".repeat(64),
            Map.of("YZ", "=HYPERLINK(\"http://127.0.0.1\")", "YD", "+1", "YQ", "-1", "JK", "\t=1"),
            Map.of("CN", "@A1")),
        out);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(workbook.getSheet("因素数据").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("'=1+1");
      for (int row = 3; row < 8; row++) {
        for (int column = 0; column < 3; column++) {
          var cell = workbook.getSheet("结果").getRow(row).getCell(column);
          assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
          assertThat(cell.getStringCellValue()).doesNotMatch("(?s)[=+@\\-\t].*");
        }
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> publishedAllocationsComeOutOfTheFormulas() throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/awards/cases"))) {
      return files.sorted().toList().stream()
          .flatMap(file -> PublishedCase.of(file).stream())
          .map(run -> DynamicTest.dynamicTest(run.name(), run::recalculate));
    }
  }
}
