package org.ecocity.funding.policies;

import static org.ecocity.funding.policies.PolicyFiles.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.ecocity.funding.engine.FrozenFactors;
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

  @TestFactory
  Stream<DynamicTest> publishedAllocationsComeOutOfTheFormulas() throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/awards/cases"))) {
      return files.sorted().toList().stream()
          .flatMap(file -> PublishedCase.of(file).stream())
          .map(run -> DynamicTest.dynamicTest(run.name(), run::recalculate));
    }
  }
}
