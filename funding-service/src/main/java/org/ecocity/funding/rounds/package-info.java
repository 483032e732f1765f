/**
 * Award rounds (以奖代补): factor data are collected and frozen, shares computed, noticed, approved,
 * allocated and settled. Owns award_round, award_freeze and award_result; publishes its grant
 * notices by document.signed.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.rounds;
