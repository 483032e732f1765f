package org.ecocity.notification.acknowledgements;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A unit signs for a document.
 *
 * @param signedBy who received it, as written; the caller's name when not given
 */
record AcknowledgementRequest(@Nullable @Size(max = 50) String signedBy) {}
