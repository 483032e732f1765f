package org.ecocity.projects.keyprojects;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.testkit.Gen;
import org.ecocity.projects.composition.SourceKind;
import org.ecocity.projects.composition.SourceShare;
import org.ecocity.projects.library.Nature;
import org.junit.jupiter.api.Test;

/** Totals are exact, and a difference leads from one version to the other. */
class TableDiffPropertyTest {
  private static final UUID BEFORE = new UUID(0, 1);
  private static final UUID AFTER = new UUID(0, 2);

  @Test
  void aTableDoesNotDifferFromItself() {
    Gen.forAll(
        "no difference to itself",
        gen -> {
          var table = table(gen);
          var diff = TableDiffView.of(AFTER, table, BEFORE, table);
          assertThat(diff.added()).isEmpty();
          assertThat(diff.removed()).isEmpty();
          assertThat(diff.changed()).isEmpty();
          assertThat(diff.before()).isEqualTo(diff.after());
        });
  }

  @Test
  void theDifferenceAddsUp() {
    Gen.forAll(
        "before + added - removed + changes = after",
        gen -> {
          var before = table(gen);
          var after = table(gen);
          var diff = TableDiffView.of(AFTER, after, BEFORE, before);
          long changes = 0;
          for (var entry : diff.changed()) {
            for (var field : entry.changes()) {
              if (field.field().equals("annualInvestmentFen")) {
                changes += Long.parseLong(field.after()) - Long.parseLong(field.before());
              }
            }
          }
          assertThat(
                  diff.before().annualInvestmentFen()
                      + annual(diff.added())
                      - annual(diff.removed())
                      + changes)
              .isEqualTo(diff.after().annualInvestmentFen());
          assertThat(diff.before().entryCount() + diff.added().size() - diff.removed().size())
              .isEqualTo(diff.after().entryCount());
        });
  }

  @Test
  void lookedAtFromTheOtherSideItIsTurnedRound() {
    Gen.forAll(
        "the difference turned round",
        gen -> {
          var one = table(gen);
          var other = table(gen);
          var there = TableDiffView.of(AFTER, one, BEFORE, other);
          var back = TableDiffView.of(BEFORE, other, AFTER, one);
          assertThat(there.added()).isEqualTo(back.removed());
          assertThat(there.removed()).isEqualTo(back.added());
          assertThat(there.changed()).hasSameSizeAs(back.changed());
        });
  }

  private static long annual(List<TableEntryView> entries) {
    return entries.stream().mapToLong(TableEntryView::annualInvestmentFen).sum();
  }

  private static List<TableEntryView> table(Gen gen) {
    var entries = new ArrayList<TableEntryView>();
    for (int project = 1; project <= gen.size(); project++) {
      if (gen.bool()) {
        entries.add(entry(gen, project));
      }
    }
    return entries;
  }

  private static TableEntryView entry(Gen gen, int project) {
    long annual = gen.longBetween(0, 3);
    return new TableEntryView(
        new UUID(7, project),
        "AA-2019-" + project,
        "项目" + project,
        Nature.NEW,
        null,
        1_000_000_000_000L + annual,
        gen.longBetween(0, 1),
        annual,
        List.of(new SourceShare(SourceKind.MUNICIPAL, BigDecimal.valueOf(100))),
        null,
        List.of("", "", "", ""),
        gen.oneOf("YZ", "YD"),
        null,
        null,
        LocalDate.of(2019, 1, 1),
        LocalDate.of(2019, 12, 31));
  }
}
