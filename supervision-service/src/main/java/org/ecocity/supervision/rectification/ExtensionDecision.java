package org.ecocity.supervision.rectification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a request for more time.
 *
 * @param to GRANTED or REFUSED
 * @param reason why; needed for REFUSED
 */
record ExtensionDecision(Extension.@NotNull State to, @Nullable @Size(max = 2000) String reason) {}
