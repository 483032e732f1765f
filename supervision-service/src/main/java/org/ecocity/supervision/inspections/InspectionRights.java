package org.ecocity.supervision.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.supervision.documents.DocumentSigned.Signatory;
import org.ecocity.supervision.teams.JointTeamService;
import org.jspecify.annotations.Nullable;

/** Who may read and do what with an inspection: the rule of the data beside that of the role. */
@ApplicationScoped
class InspectionRights {
  private final Caller caller;
  private final JointTeamService teams;

  InspectionRights(Caller caller, JointTeamService teams) {
    this.caller = caller;
    this.teams = teams;
  }

  String user() {
    return caller.user();
  }

  Signatory hand() {
    return new Signatory(caller.user(), caller.name(), caller.unit());
  }

  boolean mayRead(Inspection inspection) {
    return seesAll()
        || (inspection.isAnnounced() && inspection.unitCodes().contains(caller.unit()));
  }

  /** A visited unit reads what was recorded of itself, once all is concluded. */
  boolean mayReadRecord(Inspection inspection, String unitCode) {
    return seesAll() || (inspection.state() == InspectionState.CONCLUDED && caller.isOf(unitCode));
  }

  Keyset<Inspection> restrict(Keyset<Inspection> list, PageRequest page) {
    list.where(
        "lower(e.title) like :q escape '\\' or lower(e.code) like :q escape '\\'",
        "q",
        page.like());
    return seesAll()
        ? list
        : list.where("e.unannounced = false or e.state = InspectionState.CONCLUDED")
            .where(":unit member of e.unitCodes", "unit", caller.unit());
  }

  List<InspectionState> allowed(Inspection inspection) {
    if (!isOfTeam(inspection.teamId())) {
      return List.of();
    }
    return inspection.state().next().stream()
        .filter(to -> to != InspectionState.CONCLUDED || caller.has(Roles.INSPECTOR_CHIEF))
        .toList();
  }

  /** The team given, or the caller's own; 403 when the caller does not act for it. */
  UUID requireTeam(@Nullable UUID given) {
    if (given == null) {
      return teams.teamOf(caller.unit()).orElseThrow(() -> Problem.notPermitted("not-of-the-team"));
    }
    if (!teams.actsFor(given, caller.unit())) {
      throw Problem.notPermitted("not-of-the-team");
    }
    return given;
  }

  void requireTeamMember(Inspection inspection) {
    if (!isOfTeam(inspection.teamId())) {
      throw Problem.notPermitted("not-of-the-team");
    }
  }

  void requireTeamChief(Inspection inspection) {
    if (!isOfTeam(inspection.teamId()) || !caller.has(Roles.INSPECTOR_CHIEF)) {
      throw Problem.notPermitted("not-the-team-chief");
    }
  }

  private boolean isOfTeam(UUID teamId) {
    return caller.has(Roles.INSPECTOR) && teams.actsFor(teamId, caller.unit());
  }

  private boolean seesAll() {
    return caller.hasAny(Roles.INSPECTOR, Roles.OFFICE, Roles.LEADER, Roles.AUDITOR);
  }
}
