package org.ecocity.notification.suggestions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion (建议、举报、咨询) as officials see it. How to reach the citizen is not in it.
 *
 * @param id the suggestion
 * @param version grows with each change
 * @param code what people call it, such as {@code JY-20190612-0007}
 * @param channel PUBLIC_PAGE or OFFICE
 * @param kind SUGGESTION, REPORT or CONSULTATION
 * @param text what was written; plain text, never markup
 * @param projectId the project it is about
 * @param projectCode its code
 * @param unitCode the unit it is about
 * @param state where it stands
 * @param allowedTransitions what the caller may do now
 * @param receivedOn business date
 * @param assignedUnitCode the unit that answers
 * @param assignedUnitName its name
 * @param dispatchedOn business date
 * @param dueDate last day for the answer
 * @param overdue whether that day has passed without an answer
 * @param reply the unit's answer
 * @param repliedBy user who gave it
 * @param answeredOn business date
 * @param remark the last reason given
 * @param passedOnTo who has it now
 * @param endedOn business date
 * @param publicText what is published of it
 * @param publicReply what is published of the answer
 * @param hasContact whether the citizen can be reached; only for the programme office
 */
record SuggestionView(
    UUID id,
    long version,
    String code,
    Suggestion.Channel channel,
    SuggestionKind kind,
    String text,
    @Nullable UUID projectId,
    @Nullable String projectCode,
    @Nullable String unitCode,
    SuggestionState state,
    List<SuggestionState> allowedTransitions,
    LocalDate receivedOn,
    @Nullable String assignedUnitCode,
    @Nullable String assignedUnitName,
    @Nullable LocalDate dispatchedOn,
    @Nullable LocalDate dueDate,
    boolean overdue,
    @Nullable String reply,
    @Nullable String repliedBy,
    @Nullable LocalDate answeredOn,
    @Nullable String remark,
    @Nullable String passedOnTo,
    @Nullable LocalDate endedOn,
    @Nullable String publicText,
    @Nullable String publicReply,
    @Nullable Boolean hasContact)
    implements Versioned {
  static SuggestionView of(Suggestion suggestion, Seen seen) {
    return new SuggestionView(
        suggestion.id,
        suggestion.version,
        suggestion.code,
        suggestion.channel,
        suggestion.kind,
        suggestion.text,
        suggestion.projectId,
        suggestion.projectCode,
        suggestion.unitCode,
        suggestion.state,
        seen.allowed(),
        suggestion.receivedOn,
        suggestion.assignedUnitCode,
        seen.assignedUnitName(),
        suggestion.dispatchedOn,
        suggestion.dueDate,
        suggestion.isOverdue(seen.today()),
        suggestion.reply,
        suggestion.repliedBy,
        suggestion.answeredOn,
        suggestion.remark,
        suggestion.passedOnTo,
        suggestion.endedOn,
        suggestion.publicText,
        suggestion.publicReply,
        seen.byOffice() ? suggestion.hasContact : null);
  }

  /** Who looks, and when. */
  record Seen(
      List<SuggestionState> allowed,
      @Nullable String assignedUnitName,
      LocalDate today,
      boolean byOffice) {}
}
