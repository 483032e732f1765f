package org.ecocity.funding.factors;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps issued scores and fills them into the rounds that wait for them. */
@ApplicationScoped
class AssessmentIssuedHandler implements EventHandler<AssessmentIssued> {
  private final FactorCollections collections;
  private final FactorBook book;

  AssessmentIssuedHandler(FactorCollections collections, FactorBook book) {
    this.collections = collections;
    this.book = book;
  }

  @Override
  public String type() {
    return "ecocity.supervision.assessment.issued.v1";
  }

  @Override
  public Class<AssessmentIssued> payload() {
    return AssessmentIssued.class;
  }

  @Override
  public void on(AssessmentIssued event, Envelope envelope) {
    if (collections.keep(event, envelope.aggregateVersion())) {
      book.fillAll(event.period());
    }
  }
}
