package org.ecocity.notification.suggestions;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A published suggestion with its answer.
 *
 * @param code what people call it
 * @param kind SUGGESTION or CONSULTATION; reports are never published
 * @param text what was written, as reviewed for publication; plain text
 * @param projectCode the project it is about
 * @param receivedOn business date
 * @param unitName unit that answered
 * @param reply its answer, as reviewed; plain text
 * @param publishedOn business date
 */
record PublicSuggestionView(
    String code,
    SuggestionKind kind,
    String text,
    @Nullable String projectCode,
    LocalDate receivedOn,
    String unitName,
    String reply,
    LocalDate publishedOn) {
  static PublicSuggestionView of(Suggestion suggestion, String unitName) {
    return new PublicSuggestionView(
        suggestion.code,
        suggestion.kind,
        Objects.requireNonNull(suggestion.publicText),
        suggestion.projectCode,
        suggestion.receivedOn,
        unitName,
        Objects.requireNonNull(suggestion.publicReply),
        Objects.requireNonNull(suggestion.endedOn));
  }
}
