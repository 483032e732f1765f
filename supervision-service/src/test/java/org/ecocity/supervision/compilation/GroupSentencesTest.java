package org.ecocity.supervision.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ecocity.supervision.copies.ProgressCopy;
import org.junit.jupiter.api.Test;

/** What a circular says of the first and the last of a group. */
class GroupSentencesTest {
  private static final long PLAN_FEN = 100_000_000;

  @Test
  void nobodyIsLastWhileAllStandAlike() {
    assertThat(sentence(Map.of("YZ", 100, "YD", 100, "CN", 100)))
        .isEqualTo("区、园区中，各单位均完成累计计划的100.00%。");
  }

  @Test
  void allThatTieStandInTheSentence() {
    assertThat(sentence(Map.of("YZ", 100, "YD", 40, "CN", 100)))
        .isEqualTo("区、园区中，CN、YZ完成累计计划的100.00%，并列首位；YD完成40.00%，居末位。");
    assertThat(sentence(Map.of("YZ", 90, "YD", 40, "CN", 40)))
        .isEqualTo("区、园区中，YZ完成累计计划的90.00%，居首位；CN、YD完成40.00%，并列末位。");
  }

  private static String sentence(Map<String, Integer> percentByUnit) {
    var ordered = new TreeMap<>(percentByUnit);
    var facts =
        new Facts(
            new Order("2020-12", Instant.EPOCH, List.of()),
            YearMonth.of(2020, 12),
            LocalDate.of(2021, 1, 6),
            1,
            BigDecimal.valueOf(100),
            ordered.entrySet().stream()
                .map(each -> project(each.getKey(), each.getValue()))
                .toList(),
            List.of(),
            List.of(),
            ordered.keySet().stream()
                .map(code -> new Facts.Unit(code, code, Group.DISTRICTS_AND_ZONES))
                .toList(),
            Map.of());
    var sentences = new ProgressSections(facts, new Figures()).byUnit().sentences();
    assertThat(sentences).hasSize(1);
    return sentences.getFirst().text();
  }

  private static Facts.Project project(String unit, int percent) {
    var report =
        new ProgressCopy(
            UUID.randomUUID(),
            "2020-12",
            1,
            "P-" + unit,
            unit,
            BigDecimal.valueOf(percent),
            PLAN_FEN / 100 * percent,
            0,
            Instant.EPOCH,
            Instant.EPOCH);
    return new Facts.Project(
        "P-" + unit,
        "项目",
        "PRK",
        "园林绿道",
        unit,
        PLAN_FEN,
        0,
        "无",
        report,
        Instant.EPOCH,
        true,
        true,
        false,
        false);
  }
}
