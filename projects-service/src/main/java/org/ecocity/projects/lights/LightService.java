package org.ecocity.projects.lights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    rules
        .inForce(clock.today())
        .ifPresent(rule -> library.watched().forEach(project -> recolour(project, rule)));
  }

  /** Colours one project anew, if it is watched. */
  @Transactional
  void recolour(UUID projectId) {
    var rule = rules.inForce(clock.today());
    var project = library.find(projectId);
    if (rule.isPresent() && project.isPresent()) {
      recolour(project.get(), rule.get());
    }
  }

  private void recolour(ProjectFacts project, RuleSet rule) {
    if (!observations.isWatched(project)) {
      return;
    }
    var observed = observations.of(project);
    var verdicts = LightJudge.judge(rule, observed);
    var present =
        lights.present(project.id()).stream()
            .collect(Collectors.toMap(Light::dimension, Function.identity()));
    var period = YearMonth.from(clock.today()).toString();
    verdicts.forEach(
        (dimension, verdict) ->
            shine(
                project,
                new Shining(dimension, verdict, rule.version(), period),
                present.get(dimension)));
    library.shine(project.id(), worst(verdicts));
    library.markStale(project.id(), observed.missing() != null);
    lights.flush();
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

  private static @Nullable Colour worst(Map<Dimension, LightJudge.Verdict> verdicts) {
    return verdicts.values().stream()
        .map(LightJudge.Verdict::colour)
        .reduce(Colour::worse)
        .orElse(null);
  }

  /** A light as it is to shine. */
  private record Shining(
      Dimension dimension, LightJudge.Verdict verdict, int ruleVersion, String period) {}
}
