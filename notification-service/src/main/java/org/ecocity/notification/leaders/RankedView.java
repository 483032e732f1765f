package org.ecocity.notification.leaders;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A building in the ranking.
 *
 * @param year year of the figures
 * @param groupCode its group
 * @param groupName the group's name
 * @param groupNameEn the group's English name
 * @param rank its place within the group; equal figures share one; none when a gate failed
 * @param bodyName whose building
 * @param unitCode unit that entered it
 * @param kgcePerSquareMetre energy used in the year, kgce/m²
 * @param quota most that it may use, kgce/m²
 * @param failedGate {@code QUOTA} when it uses more: not ranked
 */
record RankedView(
    int year,
    String groupCode,
    String groupName,
    String groupNameEn,
    @Nullable Integer rank,
    String bodyName,
    String unitCode,
    BigDecimal kgcePerSquareMetre,
    BigDecimal quota,
    @Nullable String failedGate) {
  static RankedView of(Round round, Ranking.Placed placed) {
    var candidate = placed.candidate();
    var group = round.group(candidate.groupCode()).orElseThrow();
    return new RankedView(
        round.year,
        group.groupCode(),
        group.name(),
        group.nameEn(),
        placed.rank(),
        candidate.bodyName(),
        candidate.unitCode(),
        candidate.kgcePerSquareMetre(),
        group.quota(),
        candidate.failedGate());
  }
}
