package org.ecocity.projects.keyprojects;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecocity.projects.composition.SourceKind;
import org.ecocity.projects.composition.SourceShare;
import org.ecocity.projects.library.Nature;
import org.junit.jupiter.api.Test;

/**
 * A mid-year amendment as a district published it: so many out, so many in, some re-costed. Ours
 * says the same of the two versions, to the fen.
 */
class PublishedAmendmentTest {
  private static final Path FILE =
      Path.of("src/test/resources/published/key-table-change-wujin-2012.json");

  /** 亿元 in fen. */
  private static final BigDecimal FEN = new BigDecimal("10000000000");

  @Test
  void whatWasPublishedOfTheAmendmentIsWhatTheDifferenceSays() throws IOException {
    var published = new ObjectMapper().readTree(FILE.toFile());
    var removed = entries("OUT", published.at("/removed"));
    var added = entries("IN", published.at("/added"));
    int costed = published.at("/changed/n").asInt();
    var costedBefore =
        entries("COST", costed, fen(published, "/changed/total/0"), plan(published, 0));
    var costedAfter =
        entries("COST", costed, fen(published, "/changed/total/1"), plan(published, 1));
    var kept = kept(published, removed, costedBefore);

    var before = joined(kept, costedBefore, removed);
    var after = joined(kept, costedAfter, added);
    var diff = TableDiffView.of(new UUID(0, 2), after, new UUID(0, 1), before);

    assertThat(diff.removed()).hasSize(21);
    assertThat(diff.added()).hasSize(41);
    assertThat(diff.changed()).hasSize(9);
    assertThat(diff.before()).isEqualTo(totals(published.at("/derivedBefore")));
    assertThat(diff.after()).isEqualTo(totals(published.at("/after")));
    assertThat(Totals.of(diff.removed())).isEqualTo(totals(published.at("/removed")));
    assertThat(Totals.of(diff.added())).isEqualTo(totals(published.at("/added")));
  }

  /** What stays as it was: the rest of the table before. */
  private static List<TableEntryView> kept(
      JsonNode published, List<TableEntryView> removed, List<TableEntryView> costed) {
    var whole = totals(published.at("/derivedBefore"));
    var others = Totals.of(joined(removed, costed));
    return entries(
        "KEPT",
        whole.entryCount() - others.entryCount(),
        whole.totalInvestmentFen() - others.totalInvestmentFen(),
        whole.annualInvestmentFen() - others.annualInvestmentFen());
  }

  private static List<TableEntryView> entries(String name, JsonNode group) {
    var sum = totals(group);
    return entries(name, sum.entryCount(), sum.totalInvestmentFen(), sum.annualInvestmentFen());
  }

  /** Projects that share these sums; the single ones were not published. */
  private static List<TableEntryView> entries(String name, int count, long totalFen, long planFen) {
    var entries = new ArrayList<TableEntryView>();
    for (int i = 0; i < count; i++) {
      var total = totalFen / count + (i < totalFen % count ? 1 : 0);
      var plan = planFen / count + (i < planFen % count ? 1 : 0);
      entries.add(entry(name + "-" + i, total, plan));
    }
    return entries;
  }

  private static TableEntryView entry(String code, long totalFen, long planFen) {
    return new TableEntryView(
        UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        code,
        "项目 " + code,
        Nature.NEW,
        null,
        totalFen,
        0,
        planFen,
        List.of(new SourceShare(SourceKind.MUNICIPAL, BigDecimal.valueOf(100))),
        null,
        List.of("", "", "", ""),
        "YZ",
        null,
        null,
        LocalDate.of(2012, 1, 1),
        LocalDate.of(2012, 12, 31));
  }

  private static Totals totals(JsonNode group) {
    return new Totals(group.path("n").asInt(), fen(group, "/total"), fen(group, "/plan"));
  }

  private static long plan(JsonNode published, int which) {
    return fen(published, "/changed/plan/" + which);
  }

  private static long fen(JsonNode node, String pointer) {
    return new BigDecimal(node.at(pointer).asText()).multiply(FEN).longValueExact();
  }

  @SafeVarargs
  private static List<TableEntryView> joined(List<TableEntryView>... parts) {
    return List.of(parts).stream().flatMap(List::stream).toList();
  }
}
