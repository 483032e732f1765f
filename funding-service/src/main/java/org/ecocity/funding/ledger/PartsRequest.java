package org.ecocity.funding.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How many parts an account shall have.
 *
 * @param parts 2–64; about as many as pay from it at the same moment
 */
record PartsRequest(@Min(2) @Max(64) int parts) {}
