package org.ecocity.supervision.pool;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Puts the projects of an issued key-project table into the pool. */
@ApplicationScoped
class TableIssuedHandler implements EventHandler<TableIssued> {
  private final Pool pool;

  TableIssuedHandler(Pool pool) {
    this.pool = pool;
  }

  @Override
  public String type() {
    return "ecocity.projects.key-project-table.issued.v1";
  }

  @Override
  public Class<TableIssued> payload() {
    return TableIssued.class;
  }

  @Override
  public void on(TableIssued event, Envelope envelope) {
    pool.list(event);
  }
}
