package org.ecocity.projects.leadinggroup;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A membership in the leading group.
 *
 * @param id id of the membership
 * @param personCode the person
 * @param personName the person's name
 * @param title the post held
 * @param unitCode the unit the person stands for
 * @param unitName its name on the day asked for
 * @param role place in the group
 * @param documentNumber document that made the person a member
 * @param validFrom first day
 * @param validTo last day, none if no end is known
 * @param endedDocumentNumber document that ended the membership
 * @param note remark
 * @param version grows with each change
 */
record MemberView(
    UUID id,
    String personCode,
    String personName,
    @Nullable String title,
    String unitCode,
    String unitName,
    MemberRole role,
    String documentNumber,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String endedDocumentNumber,
    @Nullable String note,
    long version)
    implements Versioned {

  static MemberView of(
      LeadingGroupMember member, String personName, @Nullable String title, String unitName) {
    return new MemberView(
        member.id(),
        member.personCode(),
        personName,
        title,
        member.unitCode(),
        unitName,
        member.role(),
        member.documentNumber(),
        member.validFrom(),
        member.validTo(),
        member.endedDocumentNumber(),
        member.note(),
        member.version());
  }
}
