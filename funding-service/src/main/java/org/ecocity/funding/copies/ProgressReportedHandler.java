package org.ecocity.funding.copies;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps how far projects are. */
@ApplicationScoped
class ProgressReportedHandler implements EventHandler<ProgressReported> {
  private final ProgressCopies progress;

  ProgressReportedHandler(ProgressCopies progress) {
    this.progress = progress;
  }

  @Override
  public String type() {
    return "ecocity.projects.progress.reported.v1";
  }

  @Override
  public Class<ProgressReported> payload() {
    return ProgressReported.class;
  }

  @Override
  public void on(ProgressReported event, Envelope envelope) {
    progress.keep(event);
  }
}
