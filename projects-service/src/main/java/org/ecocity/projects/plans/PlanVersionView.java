package org.ecocity.projects.plans;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.approvals.PaperApproval;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A version of the plan.
 *
 * @param id id of this version
 * @param programmeId its programme
 * @param version 1, 2, 3 … within the programme
 * @param lockVersion what the ETag carries; grows with each change
 * @param title Chinese title
 * @param titleEn English title
 * @param summary what the plan says, as plain text
 * @param reason why there is a new version
 * @param state where it stands
 * @param preparedBy user who prepared it
 * @param checkedBy user who checked it
 * @param approvedBy user who approved it, or confirmed the approval on paper
 * @param paper the approval on paper; it waits for a second person while the state is CHECKED
 * @param supersedes id of the version it replaces
 * @param documentNumber number it was issued under
 * @param issuedOn business date of issuing
 * @param taskCount how many tasks it has
 * @param allowedTransitions states the caller may put it in now
 */
record PlanVersionView(
    UUID id,
    UUID programmeId,
    long version,
    long lockVersion,
    String title,
    @Nullable String titleEn,
    @Nullable String summary,
    @Nullable String reason,
    PlanState state,
    String preparedBy,
    @Nullable String checkedBy,
    @Nullable String approvedBy,
    @Nullable PaperView paper,
    @Nullable UUID supersedes,
    @Nullable String documentNumber,
    @Nullable LocalDate issuedOn,
    int taskCount,
    List<PlanState> allowedTransitions)
    implements Versioned {

  @Override
  @JsonIgnore
  public long etagVersion() {
    return lockVersion;
  }

  static PlanVersionView of(PlanVersion plan, List<PlanState> allowed) {
    return new PlanVersionView(
        plan.id(),
        plan.programmeId(),
        plan.number(),
        plan.version(),
        plan.title(),
        plan.titleEn(),
        plan.summary(),
        plan.reason(),
        plan.state(),
        plan.preparedBy(),
        plan.checkedBy(),
        plan.approvedBy(),
        PaperView.of(plan.paper()),
        plan.supersedesId(),
        plan.documentNumber(),
        plan.issuedOn(),
        plan.tasks().size(),
        allowed);
  }

  /**
   * An approval on paper.
   *
   * @param signer who signed
   * @param signedOn date of the signature
   * @param attachmentId the scan
   * @param enteredBy user who entered it
   */
  record PaperView(String signer, LocalDate signedOn, UUID attachmentId, String enteredBy) {
    static @Nullable PaperView of(@Nullable PaperApproval paper) {
      return paper == null
          ? null
          : new PaperView(
              paper.paperSigner(),
              paper.paperSignedOn(),
              paper.paperAttachmentId(),
              paper.paperEnteredBy());
    }
  }
}
