package org.ecocity.supervision.evidence;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Evidence that the caller confirms as the second person; all of it or none.
 *
 * @param evidenceIds at most 200
 */
record ConfirmationRequest(@NotEmpty @Size(max = 200) List<@NotNull UUID> evidenceIds) {}
