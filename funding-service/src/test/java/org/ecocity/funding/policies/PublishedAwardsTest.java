package org.ecocity.funding.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What authorities published comes out of the engine to the last digit, from policy data alone;
 * where it does not, the publisher departed from his own rule, or the stored table is cut: which of
 * both, and by how much, is stated.
 */
class PublishedAwardsTest {
  private static final Path AWARDS = Path.of("src/test/resources/awards");

  @TestFactory
  Stream<DynamicTest> isRecomputedToTheLastPublishedDigit() throws IOException {
    return files("cases").stream()
        .flatMap(file -> PublishedCase.of(file).stream())
        .map(run -> DynamicTest.dynamicTest(run.name(), () -> recompute(run)));
  }

  private static void recompute(PublishedCase run) {
    var differences = run.differences();
    System.out.printf(
        "%s: %d published figures, %d differ by the publisher's own doing, %d by ours %s%n",
        run.name(),
        run.compared(),
        differences.size() - run.ours().size(),
        run.ours().size(),
        differences);
    assertThat(run.compared()).isPositive();
    assertThat(differences.toString()).isEqualTo(run.stated().toString());
  }

  @Test
  void everyPublishedAllocationIsExpressed() throws IOException {
    assertThat(files("cases").stream().map(Path::getFileName))
        .containsExactlyElementsOf(files("published").stream().map(Path::getFileName).toList());
  }

  private static List<Path> files(String folder) throws IOException {
    try (var files = Files.list(AWARDS.resolve(folder))) {
      return files.sorted().toList();
    }
  }
}
