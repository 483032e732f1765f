/** Asking services on a caller's behalf; one that is away is an answer too. Owns no data. */
@org.jspecify.annotations.NullMarked
package org.ecocity.gateway.calls;
