package org.ecocity.projects.lights;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ecocity.projects.library.Colour;

@ApplicationScoped
class Lights implements PanacheRepositoryBase<Light, UUID> {
  private static final int MAX_ROWS = 1000;

  /** The present lights of a project. */
  List<Light> present(UUID projectId) {
    return find("projectId = ?1 and until is null order by dimension", projectId)
        .page(0, MAX_ROWS)
        .list();
  }

  /** The present lights of several projects. */
  Map<UUID, Map<Dimension, Light>> present(Collection<UUID> projectIds) {
    return find("projectId in ?1 and until is null", projectIds).stream()
        .collect(groupingBy(Light::projectId, toMap(Light::dimension, Function.identity())));
  }

  /** The whole series, newest first. */
  List<Light> series(UUID projectId) {
    return find("projectId = ?1 order by since desc, id desc", projectId).page(0, MAX_ROWS).list();
  }

  /** Stretches that were not green and have not been made good. */
  List<Light> toMakeGood(UUID projectId, Dimension dimension) {
    return find(
            "projectId = ?1 and dimension = ?2 and colour <> ?3 and madeGoodOn is null",
            projectId,
            dimension,
            Colour.GREEN)
        .page(0, MAX_ROWS)
        .list();
  }
}
