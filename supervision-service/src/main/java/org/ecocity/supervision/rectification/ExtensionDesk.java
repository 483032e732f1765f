package org.ecocity.supervision.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.supervision.desk.Todo;
import org.ecocity.supervision.desk.Todos;
import org.ecocity.supervision.findings.FindingService;

/** Requests for more time wait for the team's inspector-chief. */
@ApplicationScoped
class ExtensionDesk implements Todos {
  private static final int MAX_TODOS = 100;

  private final RectificationFile file;
  private final FindingService findings;

  ExtensionDesk(RectificationFile file, FindingService findings) {
    this.file = file;
    this.findings = findings;
  }

  @Override
  @Transactional
  public List<Todo> todos(Caller caller) {
    if (!caller.has(Roles.INSPECTOR_CHIEF)) {
      return List.of();
    }
    return file.openExtensions(MAX_TODOS).stream()
        .filter(asked -> findings.decidesOnTime(asked.findingId))
        .map(asked -> todo(asked, caller.unit()))
        .toList();
  }

  private static Todo todo(Extension asked, String unitCode) {
    return new Todo(
        "DECIDE_EXTENSION:" + asked.id,
        "DECIDE_EXTENSION",
        "审批整改延期申请",
        "Decide on the request for more time",
        "finding",
        asked.findingId.toString(),
        null,
        asked.reason,
        unitCode,
        asked.requestedOn,
        null,
        "/findings/" + asked.findingId);
  }
}
