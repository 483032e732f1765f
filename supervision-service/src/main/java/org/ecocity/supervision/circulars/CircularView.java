package org.ecocity.supervision.circulars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.ecocity.supervision.compilation.Section;
import org.ecocity.supervision.documents.DocumentSigned.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * A circular.
 *
 * @param id the circular
 * @param kind PROGRESS or INSPECTION
 * @param period the month it is about
 * @param inspectionId the inspection it reports, for INSPECTION
 * @param title Chinese title
 * @param titleEn English title
 * @param state where it stands
 * @param stateSince since which day
 * @param allowedTransitions where the caller may take it now
 * @param cutOff what was known until then counts
 * @param revision which compilation it shows: 1, 2, 3 …
 * @param sha256 hash of that compilation
 * @param confirmDueOn last day for the units to confirm or dispute
 * @param unitCodes units it is addressed to
 * @param sections its text; not in lists
 * @param preparedBy who sent it to the units
 * @param reviewedBy who checked it
 * @param approvedBy who approved it
 * @param documentId its document, once approved
 * @param documentNumber its number, once issued
 * @param issuedOn when it was issued
 * @param version grows with each change
 */
record CircularView(
    UUID id,
    CircularKind kind,
    String period,
    @Nullable UUID inspectionId,
    String title,
    String titleEn,
    CircularState state,
    LocalDate stateSince,
    List<CircularState> allowedTransitions,
    Instant cutOff,
    int revision,
    @Nullable String sha256,
    @Nullable LocalDate confirmDueOn,
    List<String> unitCodes,
    @Nullable List<Section> sections,
    @Nullable Signatory preparedBy,
    @Nullable Signatory reviewedBy,
    @Nullable Signatory approvedBy,
    @Nullable UUID documentId,
    @Nullable String documentNumber,
    @Nullable LocalDate issuedOn,
    long version)
    implements Versioned {
  static CircularView of(
      Circular circular, @Nullable Compilation compilation, List<CircularState> allowed) {
    return new CircularView(
        circular.id,
        circular.kind,
        circular.period,
        circular.inspectionId,
        circular.title,
        circular.titleEn,
        circular.state,
        circular.stateSince,
        allowed,
        circular.cutOff,
        circular.revision,
        compilation == null ? null : compilation.sha256,
        circular.confirmDueOn,
        circular.recipients(),
        compilation == null ? null : compilation.compiled().sections(),
        Circular.hand(circular.preparedBy, circular.preparedName, circular.preparedUnit),
        Circular.hand(circular.reviewedBy, circular.reviewedName, circular.reviewedUnit),
        Circular.hand(circular.approvedBy, circular.approvedName, circular.approvedUnit),
        circular.documentId,
        circular.documentNumber,
        circular.issuedOn,
        circular.version);
  }
}
