package org.ecocity.notification.honours;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells every conferred honour again. */
@ApplicationScoped
class HonourRepublisher implements Republisher {
  private final Honours honours;

  HonourRepublisher(Honours honours) {
    this.honours = honours;
  }

  @Override
  public String aggregate() {
    return HonourService.AGGREGATE;
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return honours.conferredAfter(after, limit).stream()
        .map(honour -> new State(honour.id, honour.conferred()))
        .toList();
  }
}
