package org.ecocity.local;

/** Why the launcher cannot go on, in one sentence for the person at the keyboard. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A refusal with its sentence. */
  public Refusal(String sentence) {
    super(sentence);
  }

  /** A refusal with its sentence and what led to it. */
  public Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
