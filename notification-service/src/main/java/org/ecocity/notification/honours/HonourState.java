package org.ecocity.notification.honours;

/**
 * States of an honour.
 *
 * <pre>
 * from     to         who                                     needs
 * PENDING  CONFERRED  nobody: follows from its document       the document issued, number and date
 * </pre>
 */
enum HonourState {
  /** Approved; its document is not issued yet. */
  PENDING,
  /** Its document was issued. */
  CONFERRED
}
