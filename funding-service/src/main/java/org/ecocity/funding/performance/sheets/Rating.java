package org.ecocity.funding.performance.sheets;

/** What a result is called by its points (优、良、中、差). */
public enum Rating {
  /** 优. */
  EXCELLENT("优"),
  /** 良. */
  GOOD("良"),
  /** 中. */
  MEDIUM("中"),
  /** 差: the line is flagged for cut. */
  POOR("差");

  private final String chinese;

  Rating(String chinese) {
    this.chinese = chinese;
  }

  /** As the sheet writes it. */
  public String chinese() {
    return chinese;
  }
}
