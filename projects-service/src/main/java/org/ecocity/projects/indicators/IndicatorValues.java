package org.ecocity.projects.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IndicatorValues implements PanacheRepositoryBase<IndicatorValue, UUID> {
  private static final int MAX_VALUES = 500;

  List<IndicatorValue> of(UUID indicatorId) {
    return find("indicatorId = ?1 order by period", indicatorId).page(0, MAX_VALUES).list();
  }

  Optional<IndicatorValue> of(UUID indicatorId, String period) {
    return find("indicatorId = ?1 and period = ?2", indicatorId, period).firstResultOptional();
  }
}
