package org.ecocity.notification.fromprojects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** Tells the owner that its project was returned, with the reason. */
@ApplicationScoped
class ProjectReturnedHandler implements EventHandler<ProjectReturnedHandler.ProjectReturned> {
  private final Teller teller;

  ProjectReturnedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.projects.project.returned.v1";
  }

  @Override
  public Class<ProjectReturned> payload() {
    return ProjectReturned.class;
  }

  @Override
  public void on(ProjectReturned event, Envelope envelope) {
    var about =
        new Message.About(
            "project", event.projectId(), event.code(), "/projects/" + event.projectId());
    var message =
        Message.of("PROJECT_RETURNED", envelope.id(), about)
            .with("name", event.name())
            .with("unitCode", event.ownerUnitCode())
            .with("reason", event.reason());
    teller.tell(message, envelope, List.of(Recipient.unit(event.ownerUnitCode())));
  }

  record ProjectReturned(
      UUID projectId,
      @Nullable String code,
      String name,
      String ownerUnitCode,
      @Nullable String reason) {}
}
