/**
 * Praise and blame: commendation by an approved item, and criticism that stands on a finding. Owns
 * proposal, proposal_nominee, proposal_objection and proposal_rule. Publishes DocumentSigned,
 * CommendationApproved, PublicNoticeOpened and PublicNoticeClosed.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.proposals;
