package org.ecocity.funding.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

class ProportionTest {
  @Test
  void partsSumToTheAmountAndNoLineGivesMoreThanItHolds() {
    Gen.forAll(
        "parts of an amount",
        10_000,
        gen -> {
          var held = new ArrayList<Long>();
          for (int i = gen.integer(1, 6); i > 0; i--) {
            held.add(gen.longBetween(0, 2_000_000_000_000L));
          }
          long all = held.stream().mapToLong(Long::longValue).sum();
          long amount = gen.longBetween(0, all);
          var parts = Proportion.split(amount, held);
          assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(amount);
          for (int i = 0; i < parts.size(); i++) {
            assertThat(parts.get(i)).isBetween(0L, held.get(i));
          }
        });
  }

  @Test
  void sharesOfAWholePoolUseUpEachLineExactly() {
    var lines =
        List.of(
            new RoundAllocations.PoolLine(UUID.randomUUID(), 1_200_000_000),
            new RoundAllocations.PoolLine(UUID.randomUUID(), 500_000_000),
            new RoundAllocations.PoolLine(UUID.randomUUID(), 300_000_000));
    var grants =
        List.of(
            new RoundAllocations.Grant("CN", "CN", 276_000_000, 184_000_000),
            new RoundAllocations.Grant("JK", "JK", 204_618_433, 136_412_289),
            new RoundAllocations.Grant("YD", "YD", 221_127_309, 147_418_206),
            new RoundAllocations.Grant("YQ", "YQ", 232_810_998, 155_207_332),
            new RoundAllocations.Grant("YZ", "YZ", 265_443_259, 176_962_174));
    var parts = RoundAllocations.split(grants, lines);
    for (var line : lines) {
      assertThat(
              parts.stream()
                  .filter(part -> part.sourceLineId().equals(line.budgetLineId()))
                  .mapToLong(part -> part.advanceFen() + part.settlementFen())
                  .sum())
          .isEqualTo(line.amountFen());
    }
    for (var grant : grants) {
      assertThat(
              parts.stream()
                  .filter(part -> part.subjectCode().equals(grant.subjectCode()))
                  .mapToLong(RoundAllocations.Part::advanceFen)
                  .sum())
          .isEqualTo(grant.advanceFen());
    }
  }
}
