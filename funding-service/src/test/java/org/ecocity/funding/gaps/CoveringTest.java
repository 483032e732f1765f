package org.ecocity.funding.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoveringTest {
  private static final Government CITY = new Government("MUNICIPAL", null);

  @Test
  void boundMoneyGoesFirstSoThatFreeMoneyIsLeftForWhatNothingElseCovers() {
    var needs = List.of(need("WAT", 100), need("TUN", 100));
    assertThat(Covering.of(needs, List.of(cover(100), cover(100, "WAT"))))
        .containsExactly(100L, 100L);
    assertThat(Covering.of(needs, List.of(cover(50, "WAT", "TUN"), cover(30, "WAT"))))
        .containsExactly(80L, 0L);
  }

  @Test
  void moneyCoversItsOwnGovernmentsNeedsInTheTablesOrderAndNeverMoreThanTheNeed() {
    var needs = List.of(need("WAT", 70), need("TUN", 100));
    assertThat(Covering.of(needs, List.of(cover(100)))).containsExactly(70L, 30L);
    assertThat(Covering.of(needs, List.of(cover(1_000)))).containsExactly(70L, 100L);
    var district = new Cover(new Government("DISTRICT", "YZ"), Set.of(), 1_000);
    assertThat(Covering.of(needs, List.of(district))).containsExactly(0L, 0L);
    assertThat(Covering.of(List.of(), List.of(cover(1)))).isEmpty();
  }

  private static Need need(String field, long fen) {
    return new Need("MUNICIPAL", UUID.randomUUID(), "AA", "样例", field, "YZ", "HUC", fen);
  }

  private static Cover cover(long fen, String... fields) {
    return new Cover(CITY, Set.of(fields), fen);
  }
}
