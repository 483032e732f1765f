package org.ecocity.projects.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The library's door: what other features ask about projects and tell it. */
@ApplicationScoped
public class Library {
  private final Projects projects;
  private final ProjectService service;
  private final Told told;
  private final Audit audit;
  private final BusinessClock clock;
  private final Caller caller;

  Library(
      Projects projects,
      ProjectService service,
      Told told,
      Audit audit,
      BusinessClock clock,
      Caller caller) {
    this.projects = projects;
    this.service = service;
    this.told = told;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
  }

  /** A project that the caller may read; else 404. */
  @Transactional
  public ProjectFacts visible(UUID id) {
    return ProjectFacts.of(projects.visible(id, caller.actor()));
  }

  /** The same, held against other changes until the end of the transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ProjectFacts hold(UUID id) {
    return ProjectFacts.of(projects.visibleAndLocked(id, caller.actor()));
  }

  /** A project whoever asks. */
  @Transactional
  public Optional<ProjectFacts> find(UUID id) {
    return projects.findByIdOptional(id).map(ProjectFacts::of);
  }

  /** Projects by code, of those codes that exist. */
  @Transactional
  public Map<String, ProjectFacts> byCodes(Collection<String> codes) {
    return projects.byCodes(Set.copyOf(codes)).stream()
        .map(ProjectFacts::of)
        .collect(Collectors.toMap(found -> String.valueOf(found.code()), Function.identity()));
  }

  /** Projects by id, of those that exist, in id order. */
  @Transactional
  public Map<UUID, ProjectFacts> byIds(Collection<UUID> ids) {
    var found = new LinkedHashMap<UUID, ProjectFacts>();
    projects.byIds(Set.copyOf(ids)).forEach(p -> found.put(p.id(), ProjectFacts.of(p)));
    return found;
  }

  /** Projects whose progress is expected, in id order. */
  @Transactional
  public List<ProjectFacts> watched() {
    return projects.watched().stream().map(ProjectFacts::of).toList();
  }

  /** Projects in a state, in id order. */
  @Transactional
  public List<ProjectFacts> inState(ProjectState state) {
    return projects.inState(state).stream().map(ProjectFacts::of).toList();
  }

  /** Projects with this in their name or code that the caller may read. */
  @Transactional
  public List<ProjectFacts> like(String pattern, int limit) {
    return projects.like(pattern, limit, caller.actor()).stream().map(ProjectFacts::of).toList();
  }

  /** Holds a project against other changes; false when there is none. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean lock(UUID id) {
    return projects.findById(id, LockModeType.PESSIMISTIC_WRITE) != null;
  }

  /** Keeps what the management ledger has paid in all. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void paid(UUID id, long paidFen) {
    projects.findById(id).paid(paidFen);
  }

  /** Keeps the figures reported last. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void report(
      UUID id, BigDecimal physicalPercent, long workDoneFen, long fundsArrivedFen, String period) {
    projects.findById(id).report(physicalPercent, workDoneFen, fundsArrivedFen, period);
  }

  /** Keeps whether the last due report is missing. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void markStale(UUID id, boolean stale) {
    projects.findById(id).markStale(stale);
  }

  /** Keeps the worst light. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void shine(UUID id, WorstLight worst) {
    projects.findById(id).shine(worst);
  }

  /** Keeps which projects the issued table of a year names; others leave it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void listed(int year, Collection<UUID> ids) {
    var wanted = new HashSet<>(ids);
    projects.inTableOf(year).stream()
        .filter(project -> !wanted.contains(project.id()))
        .forEach(project -> project.list(year, false));
    projects.byIds(wanted).forEach(project -> project.list(year, true));
  }

  /** Tells the other services that something they copy has changed. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tellChanged(UUID id) {
    told.changed(projects.findById(id));
  }

  /** Drafts a project by import; the same rules and rights as by request. */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID draft(ProjectRequest request, Actor actor) {
    return service.draft(request, actor).id();
  }

  /** Drafts a project taken over from another register; empty when it was taken over before. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<UUID> takeOver(Foreign foreign, Actor actor) {
    if (projects.find("sourceId", foreign.sourceId()).firstResultOptional().isPresent()) {
      return Optional.empty();
    }
    var project = new Project(Ids.next(), actor.user(), clock.today());
    project.takeOver(foreign, actor.unit());
    projects.persist(project);
    audit.created(ProjectService.AGGREGATE, project.id(), foreign);
    audit.transition(ProjectService.AGGREGATE, project.id(), null, ProjectState.DRAFT, null);
    return Optional.of(project.id());
  }

  /**
   * A project as another register has it.
   *
   * @param sourceId its id there
   * @param sourceJson what that register says of it, kept whole
   * @param name its name
   * @param description scale and content in words
   * @param totalInvestmentFen fen; 0 where its budget is not in renminbi
   * @param plannedStart first day
   * @param plannedEnd last day
   * @param nature new, continued or rebuilt
   */
  public record Foreign(
      String sourceId,
      String sourceJson,
      String name,
      @Nullable String description,
      long totalInvestmentFen,
      LocalDate plannedStart,
      LocalDate plannedEnd,
      Nature nature) {}

  /**
   * The worst of a project's lights.
   *
   * @param light its colour; none when no light shines
   * @param lightReason why, in Chinese
   * @param lightReasonEn why, in English
   */
  @Embeddable
  public record WorstLight(
      @Nullable @Enumerated(EnumType.STRING) Colour light,
      @Nullable String lightReason,
      @Nullable String lightReasonEn) {
    /** No light shines. */
    public static final WorstLight NONE = new WorstLight(null, null, null);
  }
}
