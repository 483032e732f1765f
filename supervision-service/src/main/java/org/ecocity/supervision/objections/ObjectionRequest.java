package org.ecocity.supervision.objections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has against its own score.
 *
 * @param itemCode the item it is about, if it is about one
 * @param statement what is wrong, and why
 */
record ObjectionRequest(
    @Nullable @Size(max = 40) String itemCode, @NotBlank @Size(max = 4000) String statement) {}
