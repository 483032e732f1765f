package org.ecocity.projects.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells every indicator again. */
@ApplicationScoped
class IndicatorRepublisher implements Republisher {
  private final Indicators indicators;
  private final IndicatorValues values;

  IndicatorRepublisher(Indicators indicators, IndicatorValues values) {
    this.indicators = indicators;
    this.values = values;
  }

  @Override
  public String aggregate() {
    return "indicator";
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return indicators.after(after, limit).stream()
        .map(
            indicator ->
                new State(
                    indicator.id(), IndicatorChanged.of(indicator, values.of(indicator.id()))))
        .toList();
  }
}
