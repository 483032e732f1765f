/**
 * Holds on new payment requests of a project with a SERIOUS finding (rule 14). Owns hold; publishes
 * hold.placed, hold.confirmed and hold.ended.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.holds;
