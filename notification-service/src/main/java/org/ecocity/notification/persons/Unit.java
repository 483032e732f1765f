package org.ecocity.notification.persons;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit as projects-service last told of it, with the names it bore. */
@Entity
@Table(name = "unit")
class Unit {
  @Id private String code;
  @Nullable String kind;
  @Nullable String parentCode;
  private long copiedVersion;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "unit_name", joinColumns = @JoinColumn(name = "unit_code"))
  private List<UnitName> names = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  Unit() {}

  Unit(String code) {
    this.code = code;
  }

  /** Takes what was told unless something newer is known already. */
  void copy(OrganisationChanged told, long version) {
    if (version <= copiedVersion) {
      return;
    }
    names.clear();
    told.names().forEach(n -> names.add(n.copied()));
    kind = told.kind();
    parentCode = told.parentCode();
    copiedVersion = version;
  }

  /** The name in force on a day. */
  Optional<String> nameOn(LocalDate day) {
    return names.stream().filter(name -> name.holdsOn(day)).map(UnitName::name).findFirst();
  }
}
