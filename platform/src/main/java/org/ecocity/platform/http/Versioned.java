package org.ecocity.platform.http;

/**
 * A representation with a version: its answers carry an {@code ETag}, its changes need {@code
 * If-Match}.
 */
public interface Versioned {
  /** The version of what is represented; grows with each change. */
  long version();

  /** What the {@code ETag} carries, where {@link #version()} is a number of the domain. */
  default long etagVersion() {
    return version();
  }
}
