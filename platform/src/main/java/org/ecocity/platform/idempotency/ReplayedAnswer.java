package org.ecocity.platform.idempotency;

/** Carries a stored answer past the resource method to the caller. */
class ReplayedAnswer extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient StoredAnswers.Answer answer;

  ReplayedAnswer(StoredAnswers.Answer answer) {
    super("replayed", null, false, false);
    this.answer = answer;
  }

  StoredAnswers.Answer answer() {
    return answer;
  }
}
