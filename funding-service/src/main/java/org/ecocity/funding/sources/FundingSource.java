package org.ecocity.funding.sources;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A kind of money a project is built with. */
@Entity
class FundingSource {
  @Id String kind;
  String name;
  String nameEn;
  boolean government;
  boolean needsPartner;
  int sortNo;

  @SuppressWarnings("NullAway.Init")
  FundingSource() {}
}
