package org.ecocity.projects.library;

/** Colour of a light, the better first. */
public enum Colour {
  /** As planned. */
  GREEN,
  /** Behind. */
  AMBER,
  /** Far behind. */
  RED;

  /** Whether it is the worse of two, or the same. */
  public boolean isAsBadAs(Colour other) {
    return compareTo(other) >= 0;
  }
}
