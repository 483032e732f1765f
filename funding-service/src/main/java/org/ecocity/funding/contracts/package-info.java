/**
 * The register of contracts, and what payments may still ask of one. Owns contract, whose requested
 * and paid sums the database keeps; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.contracts;
