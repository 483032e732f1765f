package org.ecocity.projects.lights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.library.Colour;
import org.ecocity.projects.library.Library;
import org.ecocity.projects.library.ProjectFacts;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LightService {
  private final Lights lights;
  private final LightRules rules;
  private final Observations observations;
  private final Library library;
  private final Outbox outbox;
  private final BusinessClock clock;

  LightService(
      Lights lights,
      LightRules rules,
      Observations observations,
      Library library,
      Outbox outbox,
      BusinessClock clock) {
    this.lights = lights;
    this.rules = rules;
    this.observations = observations;
    this.library = library;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  List<LightView> present(UUID projectId) {
    library.visible(projectId);
    return lights.present(projectId).stream().map(Light::view).toList();
  }

  @Transactional
  List<LightView> series(UUID projectId) {
    library.visible(projectId);
    return lights.series(projectId).stream().map(Light::view).toList();
  }

  /** Colours every watched project anew. */
  @Transactional
  void recolourAll() {
    recolour(library.watched());
  }

  /** Colours those of the projects anew that are watched. */
  @Transactional
  void recolour(Collection<UUID> projectIds) {
    recolour(List.copyOf(library.byIds(projectIds).values()));
  }

  private void recolour(List<ProjectFacts> projects) {
    var rule = rules.inForce(clock.today());
    var watched = projects.stream().filter(observations::isWatched).toList();
    if (rule.isEmpty() || watched.isEmpty()) {
      return;
    }
    var present = lights.present(watched.stream().map(ProjectFacts::id).toList());
    observations
        .of(watched)
        .forEach(
            (project, observed) ->
                recolour(
                    project, observed, rule.get(), present.getOrDefault(project.id(), Map.of())));
    lights.flush();
  }

  private void recolour(
      ProjectFacts project, Observed observed, RuleSet rule, Map<Dimension, Light> present) {
    var verdicts = LightJudge.judge(rule, observed);
    var period = YearMonth.from(clock.today()).toString();
    verdicts.forEach(
        (dimension, verdict) ->
            shine(
                project,
                new Shining(dimension, verdict, rule.version(), period),
                present.get(dimension)));
    library.shine(project.id(), worst(verdicts));
    library.markStale(project.id(), observed.missing() != null);
  }

  private void shine(ProjectFacts project, Shining now, @Nullable Light present) {
    var verdict = now.verdict();
    if (present != null && present.colour() == verdict.colour()) {
      present.refresh(verdict, now.ruleVersion(), now.period());
      return;
    }
    var today = clock.today();
    if (present != null) {
      present.end(today);
      lights.flush();
    }
    if (verdict.colour() == Colour.GREEN) {
      lights.toMakeGood(project.id(), now.dimension()).forEach(bad -> bad.madeGood(today));
    }
    lights.persist(
        new Light(project.id(), now.dimension(), verdict, now.ruleVersion(), now.period(), today));
    var before = present == null ? Colour.GREEN : present.colour();
    if (before != verdict.colour()) {
      outbox.append(project.id(), event(project, now, before));
    }
  }

  private static LightChanged event(ProjectFacts project, Shining now, Colour before) {
    return new LightChanged(
        project.id(),
        String.valueOf(project.code()),
        project.name(),
        project.ownerUnitCode(),
        now.dimension().name(),
        before.name(),
        now.verdict().colour().name(),
        now.verdict().reason(),
        now.verdict().reasonEn(),
        now.ruleVersion(),
        now.period());
  }

  /** Of several that are as bad the first dimension's. */
  private static Library.WorstLight worst(Map<Dimension, LightJudge.Verdict> verdicts) {
    return verdicts.values().stream()
        .reduce((one, other) -> one.colour().isAsBadAs(other.colour()) ? one : other)
        .map(v -> new Library.WorstLight(v.colour(), v.reason(), v.reasonEn()))
        .orElse(Library.WorstLight.NONE);
  }

  /** A light as it is to shine. */
  private record Shining(
      Dimension dimension, LightJudge.Verdict verdict, int ruleVersion, String period) {}
}
