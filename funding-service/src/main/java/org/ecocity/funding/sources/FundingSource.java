package org.ecocity.funding.sources;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A kind of money a project is built with. */
@Entity
class FundingSource {
  /** Kinds that a city adds stand after those that are there. */
  private static final int LAST = 1000;

  @Id String kind;
  @Version long version;
  String name;
  String nameEn;
  boolean government;
  boolean social;
  boolean repayable;
  boolean needsPartner;
  int sortNo = LAST;

  @SuppressWarnings("NullAway.Init")
  FundingSource() {}

  FundingSource(String kind) {
    this.kind = kind;
    this.name = kind;
    this.nameEn = kind;
  }

  void follow(FundingSourceView.Said said) {
    name = said.name().strip();
    nameEn = said.nameEn().strip();
    government = said.government();
    social = said.social();
    repayable = said.repayable();
    needsPartner = said.needsPartner();
  }
}
