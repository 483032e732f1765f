package org.ecocity.projects.leadinggroup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.projects.validity.Validity;
import org.jspecify.annotations.Nullable;

/** One dated membership in the leading group. */
@Entity
class LeadingGroupMember {
  @Id private UUID id;
  @Version private long version;
  private String personCode;
  private String unitCode;

  @Enumerated(EnumType.STRING)
  private MemberRole role;

  private String documentNumber;
  private @Nullable String endedDocumentNumber;
  private @Nullable String note;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;

  @SuppressWarnings("NullAway.Init")
  LeadingGroupMember() {}

  @SuppressWarnings("NullAway.Init")
  LeadingGroupMember(UUID id, MemberRequest request) {
    this.id = id;
    describe(request);
  }

  void describe(MemberRequest request) {
    personCode = request.personCode();
    unitCode = request.unitCode();
    role = request.role();
    documentNumber = request.documentNumber();
    endedDocumentNumber = request.endedDocumentNumber();
    note = request.note();
    validFrom = request.validFrom();
    validTo = request.validTo();
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

  String personCode() {
    return personCode;
  }

  String unitCode() {
    return unitCode;
  }

  MemberRole role() {
    return role;
  }

  String documentNumber() {
    return documentNumber;
  }

  @Nullable String endedDocumentNumber() {
    return endedDocumentNumber;
  }

  @Nullable String note() {
    return note;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  @Nullable LocalDate validTo() {
    return validTo;
  }
}
