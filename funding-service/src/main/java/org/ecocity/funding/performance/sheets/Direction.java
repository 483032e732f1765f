package org.ecocity.funding.performance.sheets;

/** Which way from its target a value is good. */
public enum Direction {
  /** 不低于: more is good. */
  AT_LEAST,
  /** 不高于: less is good. */
  AT_MOST,
  /** 等于: neither more nor less. */
  EQUAL
}
