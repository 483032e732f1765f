package org.ecocity.projects.leadinggroup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A membership as entered.
 *
 * @param personCode the person
 * @param unitCode the unit the person stands for
 * @param role place in the group
 * @param documentNumber document that made the person a member
 * @param validFrom first day
 * @param validTo last day, none if no end is known
 * @param endedDocumentNumber document that ended the membership
 * @param note remark
 */
record MemberRequest(
    @NotBlank @Size(max = 20) String personCode,
    @NotBlank @Size(max = 12) String unitCode,
    @NotNull MemberRole role,
    @NotBlank @Size(max = 100) String documentNumber,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable @Size(max = 100) String endedDocumentNumber,
    @Nullable @Size(max = 500) String note) {

  /** What would make the membership as it is. */
  static MemberRequest of(MemberView view) {
    return new MemberRequest(
        view.personCode(),
        view.unitCode(),
        view.role(),
        view.documentNumber(),
        view.validFrom(),
        view.validTo(),
        view.endedDocumentNumber(),
        view.note());
  }
}
