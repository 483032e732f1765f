package org.ecocity.projects.roadmaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.library.Library;
import org.ecocity.projects.library.ProjectChanged;
import org.ecocity.projects.library.ProjectFacts;
import org.ecocity.projects.persons.Duty;
import org.ecocity.projects.persons.Officer;
import org.ecocity.projects.persons.Officers;
import org.ecocity.projects.persons.ResponsibleChain;
import org.jspecify.annotations.Nullable;

/** Who answers for a project: those named for it, else those of its unit, on any day. */
@ApplicationScoped
class ResponsibleService implements ProjectChanged.Source {
  private final RoadmapRows rows;
  private final Officers officers;
  private final Library library;
  private final Audit audit;
  private final BusinessClock clock;
  private final Caller caller;

  ResponsibleService(
      RoadmapRows rows,
      Officers officers,
      Library library,
      Audit audit,
      BusinessClock clock,
      Caller caller) {
    this.rows = rows;
    this.officers = officers;
    this.library = library;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
  }

  @Transactional
  List<ResponsibleView> on(UUID id, @Nullable LocalDate asOf) {
    return on(library.visible(id), asOf == null ? clock.today() : asOf);
  }

  @Transactional
  List<ResponsibleView> name(UUID id, ResponsibleRequest request) {
    var project = library.hold(id);
    if (!caller.isOf(project.ownerUnitCode()) && !caller.has(Roles.OFFICE)) {
      throw Problem.notPermitted();
    }
    officers.require(request.personCode(), "personCode");
    var later =
        rows.named(id).stream()
            .anyMatch(
                n -> n.duty() == request.duty() && !n.validFrom().isBefore(request.validFrom()));
    if (later) {
      throw Problem.rule("responsible-from-later", "validFrom");
    }
    rows.name(id, request);
    audit.noted("project", id, "RESPONSIBLE", request);
    library.tellChanged(id);
    return on(project, clock.today());
  }

  @Override
  @Transactional
  public List<ProjectChanged.Responsible> responsibles(UUID projectId) {
    return library.find(projectId).stream()
        .flatMap(project -> on(project, clock.today()).stream())
        .map(v -> new ProjectChanged.Responsible(v.duty().name(), v.personCode(), v.userName()))
        .toList();
  }

  @Override
  @Transactional
  public boolean isTimetabled(UUID projectId) {
    var duties = responsibles(projectId).stream().map(ProjectChanged.Responsible::duty).toList();
    return !rows.milestones(projectId).isEmpty()
        && !rows.stages(projectId).isEmpty()
        && duties.containsAll(
            List.of(Duty.PRINCIPAL.name(), Duty.IN_CHARGE.name(), Duty.LIAISON.name()));
  }

  @Override
  @Transactional
  public List<ProjectChanged.Listing> developmentPlanListings(UUID projectId) {
    return rows.listings(projectId).stream()
        .map(one -> new ProjectChanged.Listing(one.planYear(), one.document(), one.listedOn()))
        .toList();
  }

  private List<ResponsibleView> on(ProjectFacts project, LocalDate day) {
    var unit = project.ownerUnitCode();
    var byDuty = new EnumMap<Duty, ResponsibleView>(Duty.class);
    ofUnit(officers.chainOf(unit, day)).forEach((d, o) -> byDuty.put(d, view(d, o, unit, null)));
    for (var named : rows.named(project.id())) {
      var ended = named.validTo() != null && named.validTo().isBefore(day);
      if (!ended && !named.validFrom().isAfter(day)) {
        officers
            .byCode(named.personCode())
            .ifPresent(o -> byDuty.put(named.duty(), view(named.duty(), o, unit, named)));
      }
    }
    return new ArrayList<>(byDuty.values());
  }

  private static Map<Duty, Officer> ofUnit(ResponsibleChain chain) {
    var officers = new EnumMap<Duty, Officer>(Duty.class);
    put(officers, Duty.PRINCIPAL, chain.principalOfficer());
    put(officers, Duty.IN_CHARGE, chain.officerInCharge());
    put(officers, Duty.LIAISON, chain.liaison());
    return officers;
  }

  private static void put(Map<Duty, Officer> officers, Duty duty, @Nullable Officer officer) {
    if (officer != null) {
      officers.put(duty, officer);
    }
  }

  private static ResponsibleView view(
      Duty duty, Officer officer, String unitCode, RoadmapRows.@Nullable Named named) {
    return new ResponsibleView(
        duty,
        officer.personCode(),
        officer.name(),
        unitCode,
        officer.userName(),
        named != null,
        named == null ? null : named.validFrom(),
        named == null ? null : named.validTo());
  }
}
