package org.ecocity.supervision.circulars;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A compilation of a circular.
 *
 * @param revision 1, 2, 3 …
 * @param sha256 hash of its bytes
 * @param note why it was compiled again, none for the first
 * @param compiledAt business instant
 * @param compiledBy user, or {@code system}
 */
record CompilationView(
    int revision, String sha256, @Nullable String note, Instant compiledAt, String compiledBy) {
  static CompilationView of(Compilation compilation) {
    return new CompilationView(
        compilation.key.revision(),
        compilation.sha256,
        compilation.note,
        compilation.compiledAt,
        compilation.compiledBy);
  }
}
