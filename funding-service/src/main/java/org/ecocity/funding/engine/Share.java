package org.ecocity.funding.engine;

import java.util.List;

/**
 * What a subject earns.
 *
 * @param subjectCode unit or project
 * @param shareFen all of it, in fen
 * @param advanceFen at once, in fen
 * @param settlementFen later, in fen; negative when too much was advanced
 * @param derivation how it was reached, line by line
 * @param parts the share by levels of government, when the policy splits it; else empty
 */
public record Share(
    String subjectCode,
    long shareFen,
    long advanceFen,
    long settlementFen,
    List<DerivationLine> derivation,
    List<Part> parts) {
  /** What the pool pays of it, with what was advanced already; all but the parts of others. */
  public long pooledFen() {
    return Math.addExact(advanceFen, settlementFen);
  }

  /**
   * A part of a share.
   *
   * @param code level or purpose
   * @param name its name, Chinese
   * @param nameEn its name, English
   * @param amountFen in fen
   */
  public record Part(String code, String name, String nameEn, long amountFen) {}
}
