package org.ecocity.supervision.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a circular names the fields. */
class FieldRowsTest {
  private final Figures figures = new Figures();

  @Test
  void aFieldIsNamedThoughItsFiguresKeepTheCode() {
    var table = table(project("P-1", "BLD", "绿色建筑"));
    assertThat(table.rows()).containsExactly(List.of("绿色建筑", "1", "100.00", "0.00", "0.00"));
    assertThat(table.figureIds()).containsExactly("field.BLD.rate");
    assertThat(labels()).containsExactly("绿色建筑领域完成率");
  }

  @Test
  void theNameThatOneProjectWasToldWithServesTheWholeField() {
    var table = table(project("P-1", "BLD", null), project("P-2", "BLD", "绿色建筑"));
    assertThat(table.rows()).containsExactly(List.of("绿色建筑", "2", "200.00", "0.00", "0.00"));
  }

  @Test
  void aFieldToldWithoutNameStandsUnderItsCode() {
    var table = table(project("P-1", "CDW", null), project("P-2", "", null));
    assertThat(table.rows()).extracting(List::getFirst).containsExactly("—", "CDW");
    assertThat(table.figureIds()).containsExactly("field.NONE.rate", "field.CDW.rate");
    assertThat(labels()).containsExactly("领域完成率", "领域CDW完成率");
  }

  private List<String> labels() {
    return figures.all().stream().map(Figure::label).toList();
  }

  private Section.Table table(Facts.Project... projects) {
    var facts =
        new Facts(
            new Order("2020-12", Instant.EPOCH, List.of()),
            YearMonth.of(2020, 12),
            LocalDate.of(2021, 1, 6),
            1,
            BigDecimal.valueOf(100),
            List.of(projects),
            List.of(),
            List.of(),
            List.of(),
            Map.of());
    return Objects.requireNonNull(new ProgressSections(facts, figures).byField().table());
  }

  private static Facts.Project project(String code, String field, @Nullable String fieldName) {
    return new Facts.Project(
        code,
        "项目",
        field,
        fieldName,
        "YZ",
        100_000_000,
        0,
        "无",
        null,
        null,
        true,
        true,
        false,
        false);
  }
}
