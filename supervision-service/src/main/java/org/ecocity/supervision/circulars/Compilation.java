package org.ecocity.supervision.circulars;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ecocity.supervision.compilation.Compiled;
import org.jspecify.annotations.Nullable;

/** A compiled text of a circular, never changed. */
@Entity
@Table(name = "circular_compilation")
class Compilation {
  @EmbeddedId Key key;
  String text;
  String sha256;
  @Nullable String note;
  Instant compiledAt;
  String compiledBy;

  @SuppressWarnings("NullAway.Init")
  Compilation() {}

  Compilation(Key key, Compiled compiled, @Nullable String note, Instant at, String by) {
    this.key = key;
    this.text = compiled.text();
    this.sha256 = Compiled.sha256(text);
    this.note = note;
    this.compiledAt = at;
    this.compiledBy = by;
  }

  Compiled compiled() {
    return Compiled.read(text);
  }

  /** Circular and revision. */
  @Embeddable
  record Key(UUID circularId, int revision) implements java.io.Serializable {}
}
