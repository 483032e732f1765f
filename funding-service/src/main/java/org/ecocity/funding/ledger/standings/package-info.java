/** Budget lines as they stood at a day, read from the books. Owns nothing; publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.ledger.standings;
