package org.ecocity.notification.fromprojects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Tells the units of an issued plan version. */
@ApplicationScoped
class PlanVersionIssuedHandler implements EventHandler<PlanVersionIssuedHandler.PlanVersionIssued> {
  private final Teller teller;

  PlanVersionIssuedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.projects.plan-version.issued.v1";
  }

  @Override
  public Class<PlanVersionIssued> payload() {
    return PlanVersionIssued.class;
  }

  @Override
  public void on(PlanVersionIssued event, Envelope envelope) {
    var about =
        new Message.About(
            "plan-version",
            event.planVersionId(),
            event.documentNumber(),
            "/plan/" + event.planVersionId());
    var message =
        Message.of("PLAN_VERSION_ISSUED", event.planVersionId(), about)
            .with("version", event.version())
            .with("documentNumber", event.documentNumber())
            .with("issuedOn", event.issuedOn());
    teller.tell(message, envelope, event.unitCodes().stream().map(Recipient::unit).toList());
  }

  record PlanVersionIssued(
      UUID planVersionId,
      int version,
      String documentNumber,
      LocalDate issuedOn,
      List<String> unitCodes) {}
}
