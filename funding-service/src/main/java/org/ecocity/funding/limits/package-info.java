/**
 * Up to which amount who approves payments, as dated data. Owns payment_limit; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.limits;
