package org.ecocity.notification.numbering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number that was given.
 *
 * @param year its year
 * @param number its place in the year, from 1
 * @param text as written, such as {@code AA绿建办〔2019〕3号}
 * @param state GIVEN (registered), USED (issued) or VOID (given and not used; never given again)
 * @param documentId the document it was given to
 * @param reason why it is void
 * @param givenAt business instant
 */
record NumberView(
    int year,
    int number,
    String text,
    String state,
    UUID documentId,
    @Nullable String reason,
    Instant givenAt) {}
