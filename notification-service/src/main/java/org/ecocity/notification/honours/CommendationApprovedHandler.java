package org.ecocity.notification.honours;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps the honours of an approved commendation until its document is issued. */
@ApplicationScoped
class CommendationApprovedHandler implements EventHandler<CommendationApproved> {
  private final HonourService honours;

  CommendationApprovedHandler(HonourService honours) {
    this.honours = honours;
  }

  @Override
  public String type() {
    return "ecocity.supervision.commendation.approved.v1";
  }

  @Override
  public Class<CommendationApproved> payload() {
    return CommendationApproved.class;
  }

  @Override
  public void on(CommendationApproved event, Envelope envelope) {
    honours.expect(event);
  }
}
