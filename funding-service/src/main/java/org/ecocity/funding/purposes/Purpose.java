package org.ecocity.funding.purposes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Something money can be spent for. */
@Entity
class Purpose {
  @Id String code;
  @Version long version;
  String name;
  String nameEn;
  boolean holdExempt;
  boolean forProjects;
  boolean needsProject;

  @SuppressWarnings("NullAway.Init")
  Purpose() {}

  Purpose(String code) {
    this.code = code;
    this.name = code;
    this.nameEn = code;
  }

  void name(String chinese, String english) {
    name = chinese;
    nameEn = english;
  }
}
