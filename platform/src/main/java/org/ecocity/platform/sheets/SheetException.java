package org.ecocity.platform.sheets;

import java.util.List;

/** A file that cannot be read as a sheet of the kind wanted; the code has its text in bundles. */
public final class SheetException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;
  private final transient List<Object> args;

  /** Names the fault by its code. */
  public SheetException(String code, Object... args) {
    super(code + " " + List.of(args), null, false, false);
    this.code = code;
    this.args = List.of(args);
  }

  /** Stable code. */
  public String code() {
    return code;
  }

  /** Values for the text. */
  public List<Object> args() {
    return args;
  }
}
