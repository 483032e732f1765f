/**
 * Movements of budget lines (预算调整): supplement, cut, transfer, carry-over and recovery, each a
 * document with two hands in finance and one posting. Owns budget_movement; publishes nothing of
 * its own, the lines tell their new quotas.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.movements;
