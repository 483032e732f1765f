/**
 * The award engine (rule 6): what each subject earns in a round as a pure function of policy
 * version, frozen factor data and pool, exact to the fen, with its derivation. Owns and publishes
 * nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.engine;
