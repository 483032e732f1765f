package org.ecocity.notification.fromprojects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.notification.persons.Persons;
import org.ecocity.notification.persons.ProjectResponsibles;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Tells owner units and responsible persons which of their projects the year's table holds. */
@ApplicationScoped
class TableIssuedHandler implements EventHandler<TableIssuedHandler.TableIssued> {
  private final Teller teller;
  private final ProjectResponsibles responsibles;
  private final Persons persons;

  TableIssuedHandler(Teller teller, ProjectResponsibles responsibles, Persons persons) {
    this.teller = teller;
    this.responsibles = responsibles;
    this.persons = persons;
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
    var projectsOf = new LinkedHashMap<Recipient, Integer>();
    for (var entry : event.entries()) {
      recipients(entry).forEach(recipient -> projectsOf.merge(recipient, 1, Integer::sum));
    }
    projectsOf.forEach(
        (recipient, count) -> teller.tell(message(event, count), envelope, recipient));
  }

  /** The owner unit, and those responsible persons who do not read the unit's inbox anyway. */
  private List<Recipient> recipients(Entry entry) {
    var found = new ArrayList<Recipient>();
    found.add(Recipient.unit(entry.ownerUnitCode()));
    responsibles.of(entry.projectId()).stream()
        .filter(person -> !persons.belongsTo(person.personCode(), entry.ownerUnitCode()))
        .map(person -> Recipient.user(person.userName()))
        .distinct()
        .forEach(found::add);
    return found;
  }

  private static Message message(TableIssued event, int count) {
    var about =
        new Message.About(
            "key-project-table",
            event.tableId(),
            event.documentNumber(),
            "/tables/" + event.tableId());
    return Message.of("KEY_PROJECT_TABLE_ISSUED", event.tableId(), about)
        .with("year", event.year())
        .with("version", event.version())
        .with("documentNumber", event.documentNumber())
        .with("count", count);
  }

  record TableIssued(
      UUID tableId, int year, int version, String documentNumber, List<Entry> entries) {}

  record Entry(UUID projectId, String ownerUnitCode) {}
}
