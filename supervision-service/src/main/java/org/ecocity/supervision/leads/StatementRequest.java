package org.ecocity.supervision.leads;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the unit says to a lead.
 *
 * @param statement its words
 */
record StatementRequest(@NotBlank @Size(max = 4000) String statement) {}
