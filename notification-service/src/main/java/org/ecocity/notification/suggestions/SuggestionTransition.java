package org.ecocity.notification.suggestions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step with a suggestion.
 *
 * @param to the state wanted
 * @param reason for PASSED_ON, RECEIVED, returning a reply, and closing what nobody answered; the
 *     citizen reads that of PASSED_ON and CLOSED
 * @param unitCode for DISPATCHED: who is to answer
 * @param workingDays for DISPATCHED: days to answer, 1 to 60 working days
 * @param concernedUnitCode for a REPORT that names no unit: the one it is about
 * @param reply for ANSWERED: the unit's answer, at most 4,000 characters
 * @param passedOnTo for PASSED_ON: to whom, such as {@code 12345}
 * @param publicText for PUBLISHED: the suggestion without what is personal; as written when not
 *     given
 * @param publicReply for PUBLISHED: the answer likewise
 */
record SuggestionTransition(
    @NotNull SuggestionState to,
    @Nullable @Size(max = 1000) String reason,
    @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String unitCode,
    @Nullable @Min(1) @Max(60) Integer workingDays,
    @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String concernedUnitCode,
    @Nullable @Size(max = 4000) String reply,
    @Nullable @Size(max = 100) String passedOnTo,
    @Nullable @Size(max = 2000) String publicText,
    @Nullable @Size(max = 4000) String publicReply) {}
