package org.ecocity.funding.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.platform.money.Money;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

class SharesTest {
  @Test
  void thePartsAddUpToTheFenAndEachIsWithinOneFenOfItsPercentage() {
    Gen.forAll(
        "shares of a total",
        gen -> {
          long total = gen.longBetween(0, Money.MAX_FEN);
          var percents = percents(gen);
          var parts = Shares.of(total, percents);
          assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
          for (int i = 0; i < parts.size(); i++) {
            var exact = BigDecimal.valueOf(total).multiply(percents.get(i)).movePointLeft(2);
            assertThat(BigDecimal.valueOf(parts.get(i)).subtract(exact).abs())
                .isLessThan(BigDecimal.ONE);
          }
        });
  }

  private static List<BigDecimal> percents(Gen gen) {
    var percents = new ArrayList<BigDecimal>();
    long left = 1_000_000;
    for (int i = gen.integer(0, 7); i > 0; i--) {
      long part = gen.longBetween(0, left);
      percents.add(BigDecimal.valueOf(part, 4));
      left -= part;
    }
    percents.add(BigDecimal.valueOf(left, 4));
    return percents;
  }
}
