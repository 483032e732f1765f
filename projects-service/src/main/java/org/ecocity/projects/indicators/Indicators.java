package org.ecocity.projects.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Indicators implements PanacheRepositoryBase<Indicator, UUID> {
  private static final int MAX_INDICATORS = 500;

  List<Indicator> all() {
    return find("order by id").page(0, MAX_INDICATORS).list();
  }

  List<Indicator> after(@Nullable UUID id, int limit) {
    return find("?1 is null or id > ?1 order by id", id).page(0, limit).list();
  }

  Optional<Indicator> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  Indicator require(String code) {
    return byCode(code).orElseThrow(() -> Problem.notFound("indicator", code));
  }
}
