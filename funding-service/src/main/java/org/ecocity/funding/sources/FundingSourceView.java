package org.ecocity.funding.sources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A kind of money a project is built with.
 *
 * @param kind its code, such as MUNICIPAL
 * @param name Chinese name
 * @param nameEn English name
 * @param government whether it counts towards the government share of public-welfare projects
 * @param social whether it is money of private givers, which leverage counts; what is lent by banks
 *     is neither the government's nor social
 * @param repayable whether it is paid back
 * @param needsPartner whether its giver must have been chosen in a competition on record
 */
record FundingSourceView(
    String kind,
    String name,
    String nameEn,
    boolean government,
    boolean social,
    boolean repayable,
    boolean needsPartner) {
  static FundingSourceView of(FundingSource source) {
    return new FundingSourceView(
        source.kind,
        source.name,
        source.nameEn,
        source.government,
        source.social,
        source.repayable,
        source.needsPartner);
  }

  /**
   * What a kind is. Errors: 422 {@code source-of-both} (social).
   *
   * @param name Chinese name
   * @param nameEn English name
   * @param government whether it counts towards the government share of public-welfare projects
   * @param social whether it is money of private givers
   * @param repayable whether it is paid back
   * @param needsPartner whether its giver must have been chosen in a competition on record
   */
  record Said(
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 100) String nameEn,
      @NotNull Boolean government,
      @NotNull Boolean social,
      @NotNull Boolean repayable,
      @NotNull Boolean needsPartner) {}
}
