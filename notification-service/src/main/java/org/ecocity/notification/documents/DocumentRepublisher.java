package org.ecocity.notification.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells again of every document that has gone out. */
@ApplicationScoped
class DocumentRepublisher implements Republisher {
  private final Documents documents;

  DocumentRepublisher(Documents documents) {
    this.documents = documents;
  }

  @Override
  public String aggregate() {
    return DocumentService.AGGREGATE;
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return documents.out(after, limit).stream()
        .map(document -> new State(document.id, DocumentSteps.issued(document)))
        .toList();
  }
}
