package org.ecocity.notification.fromfunding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.notification.persons.ProjectResponsibles;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.ecocity.platform.security.Roles;

/**
 * Tells the owner, those who answer for the project and finance that nobody has committed part of a
 * project's money, and again when the gap changes or closes.
 */
@ApplicationScoped
class FinancingPlanChangedHandler
    implements EventHandler<FinancingPlanChangedHandler.FinancingPlanChanged> {
  private final Teller teller;
  private final FinancingGaps gaps;
  private final ProjectResponsibles responsibles;

  FinancingPlanChangedHandler(Teller teller, FinancingGaps gaps, ProjectResponsibles responsibles) {
    this.teller = teller;
    this.gaps = gaps;
    this.responsibles = responsibles;
  }

  @Override
  public String type() {
    return "ecocity.funding.financing-plan.changed.v1";
  }

  @Override
  public Class<FinancingPlanChanged> payload() {
    return FinancingPlanChanged.class;
  }

  @Override
  public void on(FinancingPlanChanged event, Envelope envelope) {
    if (gaps.keep(event.projectId(), event.gapFen(), envelope.aggregateVersion())) {
      tell(event, envelope);
    }
  }

  private void tell(FinancingPlanChanged event, Envelope envelope) {
    var about =
        new Message.About(
            "project", event.projectId(), event.projectCode(), "/projects/" + event.projectId());
    var kind = event.gapFen() > 0 ? "FINANCING_GAP" : "FINANCING_GAP_CLOSED";
    var message =
        Message.of(kind, event.projectId() + "/" + envelope.aggregateVersion(), about)
            .with("name", event.projectName())
            .with("plannedFen", event.plannedFen())
            .with("committedFen", event.committedFen())
            .with("gapFen", event.gapFen());
    var recipients = new ArrayList<Recipient>();
    recipients.add(Recipient.unit(event.ownerUnitCode()));
    recipients.add(Recipient.role(Roles.FINANCE));
    responsibles.of(event.projectId()).stream()
        .map(person -> Recipient.user(person.userName()))
        .forEach(recipients::add);
    teller.tell(message, envelope, recipients);
  }

  record FinancingPlanChanged(
      UUID projectId,
      String projectCode,
      String projectName,
      String ownerUnitCode,
      long plannedFen,
      long committedFen,
      long gapFen) {}
}
