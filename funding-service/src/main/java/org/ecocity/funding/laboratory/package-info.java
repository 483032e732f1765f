/**
 * The policy laboratory: what a version of an award policy, draft or not, gives for figures of the
 * caller's choice, and what it would have given in every past round. Owns and publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.laboratory;
