package org.ecocity.supervision.proposals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, or a draft's new content.
 *
 * @param kind COMMENDATION or CRITICISM; a draft keeps its kind
 * @param title title of the document to be
 * @param titleEn the same in English
 * @param facts what is praised or criticised, and why
 * @param approvedItem COMMENDATION: the approved commendation item (表彰项目) and its number
 * @param approvedItemAttachmentId its approval, uploaded before
 * @param findingId CRITICISM: the finding it stands on; needed
 * @param honours COMMENDATION: who is honoured
 */
record ProposalRequest(
    @NotNull ProposalKind kind,
    @NotBlank @Size(max = 200) String title,
    @Nullable @Size(max = 300) String titleEn,
    @NotBlank @Size(max = 8000) String facts,
    @Nullable @Size(max = 300) String approvedItem,
    @Nullable UUID approvedItemAttachmentId,
    @Nullable UUID findingId,
    @Nullable @Size(max = 200) List<@NotNull @Valid Honour> honours) {
  List<Honour> honoursOrNone() {
    return honours == null ? List.of() : honours;
  }

  /**
   * One honour.
   *
   * @param recipientKind UNIT or PERSON
   * @param unitCode the unit, or the person's unit
   * @param personName PERSON: the name; needed
   * @param personCode PERSON: the code, if the person has one here
   * @param countyRank PERSON: whether of county rank (县处级)
   * @param title the honour's title
   * @param rewardFen material reward, fen; none without one
   * @param reason what for
   */
  record Honour(
      @NotNull Nominee.RecipientKind recipientKind,
      @NotBlank @Size(max = 20) String unitCode,
      @Nullable @Size(min = 1, max = 100) String personName,
      @Nullable @Size(max = 40) String personCode,
      @Nullable Boolean countyRank,
      @NotBlank @Size(max = 100) String title,
      @Nullable @Positive @Max(1_000_000_000_000L) Long rewardFen,
      @Nullable @Size(max = 1000) String reason) {}
}
