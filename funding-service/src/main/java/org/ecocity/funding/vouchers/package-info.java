/** How vouchers write amounts. Owns nothing; publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.vouchers;
