package org.ecocity.notification.documents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a document shall go.
 *
 * @param to the state
 * @param reason required to send back, to revoke and to abolish
 * @param externalNumber at REGISTERED, the number that another body gave, as written
 * @param series at REGISTERED, the series, where the document names none
 */
record DocumentTransition(
    @NotNull DocumentState to,
    @Nullable @Size(max = 1000) String reason,
    @Nullable @Size(min = 1, max = 60) String externalNumber,
    @Nullable @Size(max = 40) String series) {}
