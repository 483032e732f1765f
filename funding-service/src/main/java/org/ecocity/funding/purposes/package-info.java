/** What money can be for, as data. Owns purpose; publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.purposes;
