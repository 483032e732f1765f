package org.ecocity.funding.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An objection to what stands in public notice.
 *
 * @param id the objection
 * @param version for ETag
 * @param noticeId the notice
 * @param freezeNo which freeze it objects to
 * @param unitCode the objecting unit
 * @param unitName its present name
 * @param text what is wrong and what it should be
 * @param evidenceId attachment that shows it
 * @param state where it stands
 * @param allowedTransitions decisions the caller may take now
 * @param filedOn business date
 * @param decidedBy who decided
 * @param decidedOn business date
 * @param reason why it was decided so
 */
public record ObjectionView(
    UUID id,
    long version,
    UUID noticeId,
    int freezeNo,
    String unitCode,
    String unitName,
    String text,
    @Nullable UUID evidenceId,
    ObjectionState state,
    List<ObjectionState> allowedTransitions,
    LocalDate filedOn,
    @Nullable String decidedBy,
    @Nullable LocalDate decidedOn,
    @Nullable String reason)
    implements Versioned {
  static ObjectionView of(Objection one, String unitName, boolean mayDecide) {
    return new ObjectionView(
        one.id,
        one.version,
        one.noticeId,
        one.subjectNo,
        one.unitCode,
        unitName,
        one.text,
        one.evidenceId,
        one.state,
        mayDecide ? one.state.next() : List.of(),
        one.filedOn,
        one.decidedBy,
        one.decidedOn,
        one.reason);
  }
}
