package org.ecocity.local;

/** Where plain progress lines go, one finished step each. */
@FunctionalInterface
public interface Progress {

  /** Shows one line. */
  void line(String text);
}
