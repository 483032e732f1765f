package org.ecocity.projects.organisations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecocity.projects.validity.Validity;
import org.jspecify.annotations.Nullable;

/** A unit of the city. Its code is for ever; its names, place and end are dated. */
@Entity
class Organisation {
  @Id private UUID id;
  @Version private long version;
  private String code;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  private @Nullable String parentCode;
  private @Nullable String regionCode;
  private @Nullable String mergedIntoCode;
  private @Nullable LocalDate validFrom;
  private @Nullable LocalDate validTo;

  @ElementCollection
  @CollectionTable(name = "organisation_name", joinColumns = @JoinColumn(name = "organisation_id"))
  @OrderColumn(name = "position")
  private List<DatedName> names = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  Organisation() {}

  @SuppressWarnings("NullAway.Init")
  Organisation(UUID id, OrganisationRequest request) {
    this.id = id;
    this.code = request.code();
    describe(request);
  }

  void describe(OrganisationRequest request) {
    kind = request.kind();
    parentCode = request.parentCode();
    regionCode = request.regionCode();
    mergedIntoCode = request.mergedIntoCode();
    validFrom = request.validFrom();
    validTo = request.validTo();
    if (!names.equals(request.names())) {
      names.clear();
      names.addAll(request.names());
    }
  }

  /** What would make the unit as it is. */
  OrganisationRequest described() {
    return new OrganisationRequest(
        code, kind, names(), parentCode, regionCode, mergedIntoCode, validFrom, validTo);
  }

  OrganisationChanged changed() {
    var told =
        names.stream()
            .map(
                n -> new OrganisationChanged.Name(n.name(), n.nameEn(), n.validFrom(), n.validTo()))
            .toList();
    return new OrganisationChanged(
        id, code, kind.name(), parentCode, told, validFrom, validTo, mergedIntoCode);
  }

  DatedName nameOn(LocalDate day) {
    return new DatedNames(names).on(day);
  }

  Validity validity() {
    return new Validity(validFrom, validTo);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String code() {
    return code;
  }

  OrganisationKind kind() {
    return kind;
  }

  @Nullable String parentCode() {
    return parentCode;
  }

  @Nullable String regionCode() {
    return regionCode;
  }

  @Nullable String mergedIntoCode() {
    return mergedIntoCode;
  }

  List<DatedName> names() {
    return List.copyOf(names);
  }
}
