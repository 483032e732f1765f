package org.ecocity.notification.documents;

import java.util.EnumSet;
import java.util.Set;

/**
 * States of an official document. One made from what was approved elsewhere enters as SIGNED.
 *
 * <pre>
 * from        to          who                                        needs
 * DRAFT       CHECKED     office, not the preparer
 * CHECKED     DRAFT       office, not the preparer                   reason
 * CHECKED     SIGNED      office-chief or leader, no earlier hand
 * SIGNED      REGISTERED  registrar                                  number of the series, or externalNumber
 * REGISTERED  SIGNED      registrar                                  reason; the number becomes void
 * REGISTERED  ISSUED      registrar
 * ISSUED      ARCHIVED    registrar
 * ISSUED      REVOKED     office-chief or leader                     reason
 * ISSUED      ABOLISHED   office-chief or leader                     reason
 * </pre>
 */
public enum DocumentState {
  /** 拟稿. */
  DRAFT,
  /** 已核稿. */
  CHECKED,
  /** 已签发. */
  SIGNED,
  /** 已登记编号. */
  REGISTERED,
  /** 已印发. */
  ISSUED,
  /** 已归档. */
  ARCHIVED,
  /** 已撤销: as if it had never been. */
  REVOKED,
  /** 已废止: no longer in force. */
  ABOLISHED;

  /** States in which it has gone out. */
  static final Set<DocumentState> OUT = EnumSet.of(ISSUED, ARCHIVED, REVOKED, ABOLISHED);

  /** Where it can go from here. */
  Set<DocumentState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(CHECKED);
      case CHECKED -> EnumSet.of(DRAFT, SIGNED);
      case SIGNED -> EnumSet.of(REGISTERED);
      case REGISTERED -> EnumSet.of(SIGNED, ISSUED);
      case ISSUED -> EnumSet.of(ARCHIVED, REVOKED, ABOLISHED);
      case ARCHIVED, REVOKED, ABOLISHED -> EnumSet.noneOf(DocumentState.class);
    };
  }

  /** Whether a step there wants a reason. */
  boolean needsReasonTo(DocumentState to) {
    return to == REVOKED || to == ABOLISHED || to == DRAFT || this == REGISTERED && to == SIGNED;
  }

  /** Whether it has gone out to its recipients. */
  boolean isOut() {
    return OUT.contains(this);
  }

  /** Whether it is in force. */
  boolean isInForce() {
    return this == ISSUED || this == ARCHIVED;
  }
}
