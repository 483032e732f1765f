package org.ecocity.notification.signed;

import org.jspecify.annotations.Nullable;

/** How urgent it is (紧急程度). */
public enum Urgency {
  /** 平件: nothing is printed. */
  NORMAL,
  /** 加急. */
  URGENT,
  /** 特急. */
  VERY_URGENT;

  /** What is printed above the red mark, if anything. */
  public @Nullable String printed() {
    return switch (this) {
      case NORMAL -> null;
      case URGENT -> "加急";
      case VERY_URGENT -> "特急";
    };
  }
}
