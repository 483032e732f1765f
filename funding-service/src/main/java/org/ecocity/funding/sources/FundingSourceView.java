package org.ecocity.funding.sources;

/**
 * A kind of money a project is built with.
 *
 * @param kind its code, such as MUNICIPAL
 * @param name Chinese name
 * @param nameEn English name
 * @param government whether it counts towards the government share of public-welfare projects
 * @param needsPartner whether its giver must have been chosen in a competition on record
 */
record FundingSourceView(
    String kind, String name, String nameEn, boolean government, boolean needsPartner) {
  static FundingSourceView of(FundingSource source) {
    return new FundingSourceView(
        source.kind, source.name, source.nameEn, source.government, source.needsPartner);
  }
}
