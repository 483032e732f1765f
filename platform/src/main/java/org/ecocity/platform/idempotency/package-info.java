/** A repeated request has one effect. Owns idempotency_key. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.idempotency;
