package org.ecocity.notification.suggestions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen reads with the receipt code.
 *
 * @param code what people call the suggestion
 * @param state RECEIVED, DISPATCHED, ANSWERED (under review), PUBLISHED, CLOSED or PASSED_ON
 * @param receivedOn business date
 * @param unitName unit that answers
 * @param dueDate by when it has to
 * @param reply the answer, once the office has reviewed it
 * @param passedOnTo who has it now, such as {@code 12345}
 * @param reason why it was passed on or closed
 * @param endedOn business date
 */
record ReceiptView(
    String code,
    SuggestionState state,
    LocalDate receivedOn,
    @Nullable String unitName,
    @Nullable LocalDate dueDate,
    @Nullable String reply,
    @Nullable String passedOnTo,
    @Nullable String reason,
    @Nullable LocalDate endedOn) {
  static ReceiptView of(Suggestion suggestion, @Nullable String unitName) {
    var ended = suggestion.state.isFinal();
    var published = suggestion.publicReply;
    return new ReceiptView(
        suggestion.code,
        suggestion.state,
        suggestion.receivedOn,
        unitName,
        suggestion.dueDate,
        ended ? (published == null ? suggestion.reply : published) : null,
        suggestion.passedOnTo,
        ended ? suggestion.remark : null,
        suggestion.endedOn);
  }
}
