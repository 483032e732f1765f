package org.ecocity.notification.leaders;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An efficiency leader.
 *
 * @param year year of the figures
 * @param groupCode its group
 * @param groupName the group's name
 * @param groupNameEn the group's English name
 * @param rank its place within the group; equal figures share one
 * @param bodyName whose building
 * @param kgcePerSquareMetre energy used in the year, kgce/m²
 */
record PublicLeaderView(
    int year,
    String groupCode,
    String groupName,
    String groupNameEn,
    int rank,
    String bodyName,
    BigDecimal kgcePerSquareMetre) {
  static PublicLeaderView of(RankedView ranked) {
    return new PublicLeaderView(
        ranked.year(),
        ranked.groupCode(),
        ranked.groupName(),
        ranked.groupNameEn(),
        Objects.requireNonNull(ranked.rank()),
        ranked.bodyName(),
        ranked.kgcePerSquareMetre());
  }
}
