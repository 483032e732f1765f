package org.ecocity.notification.publication;

import org.ecocity.notification.documents.DocumentState;

/** Whether a document that has gone out is still in force. */
enum Validity {
  /** In force. */
  VALID,
  /** Revoked, as if it had never been. */
  REVOKED,
  /** Abolished. */
  ABOLISHED;

  static Validity of(DocumentState state) {
    return switch (state) {
      case REVOKED -> REVOKED;
      case ABOLISHED -> ABOLISHED;
      case DRAFT, CHECKED, SIGNED, REGISTERED, ISSUED, ARCHIVED -> VALID;
    };
  }
}
