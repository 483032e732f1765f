/** What payment vouchers say and how they write amounts. Owns nothing; publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.vouchers;
