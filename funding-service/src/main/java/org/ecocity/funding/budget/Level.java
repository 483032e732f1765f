package org.ecocity.funding.budget;

/** Level of government that a budget line belongs to. */
public enum Level {
  /** 中央. */
  CENTRAL,
  /** 省级. */
  PROVINCIAL,
  /** 市级. */
  MUNICIPAL,
  /** 区县; only its owner may charge it. */
  DISTRICT
}
