package org.ecocity.funding.financing;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Opens the accounts of the projects in an issued table. */
@ApplicationScoped
class TableIssuedHandler implements EventHandler<TableIssued> {
  private final AccountOpening opening;

  TableIssuedHandler(AccountOpening opening) {
    this.opening = opening;
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
    opening.openFor(event, envelope.businessDate());
  }
}
