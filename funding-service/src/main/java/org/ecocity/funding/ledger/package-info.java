/**
 * The management ledger (备查账): balanced, append-only double entry whose floors and earmarks the
 * database guards. Owns account, journal and entry; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.ledger;
