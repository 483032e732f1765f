package org.ecocity.platform.inbox;

/** An event that can never be applied: it breaks a rule or its schema. It becomes a dead letter. */
public class RejectedEventException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says in one sentence why. */
  public RejectedEventException(String reason) {
    super(reason);
  }

  /** Says why, with the fault behind it. */
  public RejectedEventException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
