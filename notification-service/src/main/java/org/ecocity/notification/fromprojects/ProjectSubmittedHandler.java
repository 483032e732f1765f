package org.ecocity.notification.fromprojects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Tells line department and programme office that a project waits for opinion and admission. */
@ApplicationScoped
class ProjectSubmittedHandler implements EventHandler<ProjectSubmittedHandler.ProjectSubmitted> {
  private final Teller teller;

  ProjectSubmittedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.projects.project.submitted.v1";
  }

  @Override
  public Class<ProjectSubmitted> payload() {
    return ProjectSubmitted.class;
  }

  @Override
  public void on(ProjectSubmitted event, Envelope envelope) {
    var about =
        new Message.About(
            "project", event.projectId(), event.code(), "/projects/" + event.projectId());
    var message =
        Message.of("PROJECT_SUBMITTED", envelope.id(), about)
            .with("name", event.name())
            .with("unitCode", event.ownerUnitCode());
    teller.tell(
        message,
        envelope,
        event.lineDepartmentCode() == null
            ? List.of(Recipient.role(Roles.OFFICE))
            : List.of(Recipient.unit(event.lineDepartmentCode()), Recipient.role(Roles.OFFICE)));
  }

  record ProjectSubmitted(
      UUID projectId,
      @Nullable String code,
      String name,
      String ownerUnitCode,
      @Nullable String lineDepartmentCode) {}
}
