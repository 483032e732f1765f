package org.ecocity.notification.fromfunding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Tells the owner that a financing plan is expected. */
@ApplicationScoped
class ProjectAccountOpenedHandler
    implements EventHandler<ProjectAccountOpenedHandler.ProjectAccountOpened> {
  private final Teller teller;

  ProjectAccountOpenedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.funding.project-account.opened.v1";
  }

  @Override
  public Class<ProjectAccountOpened> payload() {
    return ProjectAccountOpened.class;
  }

  @Override
  public void on(ProjectAccountOpened event, Envelope envelope) {
    var about =
        new Message.About(
            "project", event.projectId(), event.projectCode(), "/projects/" + event.projectId());
    var message =
        Message.of("FINANCING_PLAN_EXPECTED", event.projectId() + "/" + event.tableId(), about)
            .with("name", event.projectName())
            .with("dueDate", event.planDueDate());
    teller.tell(message, envelope, Recipient.unit(event.ownerUnitCode()));
  }

  record ProjectAccountOpened(
      UUID projectId,
      String projectCode,
      String projectName,
      String ownerUnitCode,
      UUID tableId,
      LocalDate planDueDate) {}
}
