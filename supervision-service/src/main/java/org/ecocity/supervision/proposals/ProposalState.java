package org.ecocity.supervision.proposals;

import java.util.Set;

/**
 * States of a proposal.
 *
 * <pre>
 * kind          from           to             who                  needs
 * COMMENDATION  DRAFT          CONSULTED      matrix, step CHECK   approved item, honours list
 * COMMENDATION  CONSULTED      PUBLIC_NOTICE  office
 * COMMENDATION  PUBLIC_NOTICE  APPROVED       matrix, step APPROVE the notice over, objections decided
 * CRITICISM     DRAFT          HEARING        office
 * CRITICISM     HEARING        APPROVED       matrix, step APPROVE the unit's statement, or its term over
 * both          APPROVED       ISSUED         notification, when the document is issued
 * both          before APPROVED DROPPED       office               reason
 * </pre>
 */
public enum ProposalState {
  /** The office's own. */
  DRAFT,
  /** The bodies consulted have agreed. */
  CONSULTED,
  /** Shown to the public; anybody may object to a nominee. */
  PUBLIC_NOTICE,
  /** The unit concerned is heard. */
  HEARING,
  /** Signed by a human; the document is on its way. */
  APPROVED,
  /** Its document is issued. */
  ISSUED,
  /** Given up, with the reason. */
  DROPPED;

  /** Where a proposal of a kind can be taken from here. */
  Set<ProposalState> next(ProposalKind kind) {
    return switch (this) {
      case DRAFT -> Set.of(kind == ProposalKind.COMMENDATION ? CONSULTED : HEARING, DROPPED);
      case CONSULTED -> Set.of(PUBLIC_NOTICE, DROPPED);
      case PUBLIC_NOTICE, HEARING -> Set.of(APPROVED, DROPPED);
      case APPROVED, ISSUED, DROPPED -> Set.of();
    };
  }
}
