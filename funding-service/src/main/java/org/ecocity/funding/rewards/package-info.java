/**
 * Material rewards of honours that notification has conferred: each becomes a payment by itself, or
 * waits for finance to name a line. Owns reward; publishes nothing of its own.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.rewards;
