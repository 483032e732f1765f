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

/** Tells the owner that its project is in the library. */
@ApplicationScoped
class ProjectAdmittedHandler implements EventHandler<ProjectAdmittedHandler.ProjectAdmitted> {
  private final Teller teller;

  ProjectAdmittedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.projects.project.admitted.v1";
  }

  @Override
  public Class<ProjectAdmitted> payload() {
    return ProjectAdmitted.class;
  }

  @Override
  public void on(ProjectAdmitted event, Envelope envelope) {
    var about =
        new Message.About(
            "project", event.projectId(), event.code(), "/projects/" + event.projectId());
    var message =
        Message.of("PROJECT_ADMITTED", envelope.id(), about)
            .with("name", event.name())
            .with("unitCode", event.ownerUnitCode());
    teller.tell(message, envelope, List.of(Recipient.unit(event.ownerUnitCode())));
  }

  record ProjectAdmitted(
      UUID projectId, @Nullable String code, String name, String ownerUnitCode) {}
}
