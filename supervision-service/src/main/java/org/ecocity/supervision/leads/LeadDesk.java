package org.ecocity.supervision.leads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.supervision.desk.Figure;
import org.ecocity.supervision.desk.Figures;
import org.ecocity.supervision.desk.Hit;
import org.ecocity.supervision.desk.Searchable;
import org.ecocity.supervision.desk.Todo;
import org.ecocity.supervision.desk.Todos;

/** What waits for the caller among the leads, their number and their search. */
@ApplicationScoped
class LeadDesk implements Todos, Figures, Searchable {
  private static final int MAX_TODOS = 100;

  private final Leads leads;
  private final LeadRights rights;

  LeadDesk(Leads leads, LeadRights rights) {
    this.leads = leads;
    this.rights = rights;
  }

  @Override
  @Transactional
  public List<Todo> todos(Caller caller) {
    return leads.undecided(MAX_TODOS).stream()
        .filter(rights::mayRead)
        .flatMap(lead -> next(lead, caller))
        .toList();
  }

  private Stream<Todo> next(Lead lead, Caller caller) {
    if (lead.state == LeadState.HEARD) {
      return caller.has(Roles.INSPECTOR_CHIEF)
          ? todo(lead, caller, "DECIDE_LEAD", "对线索作出决定", "Decide on the lead")
          : Stream.of();
    }
    if (caller.has(Roles.UNIT) && caller.isOf(lead.unitCode)) {
      return todo(lead, caller, "STATE_ON_LEAD", "就线索作出说明", "State your case on the lead");
    }
    return caller.has(Roles.INSPECTOR)
        ? todo(lead, caller, "HEAR_UNIT", "听取单位说明", "Hear the unit on the lead")
        : Stream.of();
  }

  private static Stream<Todo> todo(
      Lead lead, Caller caller, String kind, String title, String titleEn) {
    return Stream.of(
        new Todo(
            kind + ":" + lead.id,
            kind,
            title,
            titleEn,
            "lead",
            lead.id.toString(),
            lead.code,
            lead.summary,
            caller.unit(),
            lead.statedOn == null ? lead.openedOn : lead.statedOn,
            null,
            "/leads/" + lead.id));
  }

  @Override
  @Transactional
  public List<Figure> figures(Caller caller) {
    var undecided = leads.undecided(MAX_TODOS).stream().filter(rights::mayRead).count();
    return List.of(
        new Figure("LEADS_OPEN", "待处置线索", "Leads to be decided", undecided, Figure.Unit.COUNT));
  }

  @Override
  @Transactional
  public List<Hit> find(String pattern, int limit, Caller caller) {
    return leads.matching(pattern, MAX_TODOS).stream()
        .filter(rights::mayRead)
        .limit(limit)
        .map(
            lead ->
                new Hit("lead", lead.id.toString(), lead.code, lead.summary, "/leads/" + lead.id))
        .toList();
  }
}
