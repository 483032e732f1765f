package org.ecocity.projects.library;

/** Colour of a light, the better first. */
public enum Colour {
  /** As planned. */
  GREEN,
  /** Behind. */
  AMBER,
  /** Far behind. */
  RED;

  /** The worse of two. */
  public Colour worse(Colour other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
