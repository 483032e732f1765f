package org.ecocity.notification.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps the city's indicators and their values. */
@ApplicationScoped
class IndicatorChangedHandler implements EventHandler<IndicatorChanged> {
  private final PublicIndicators indicators;

  IndicatorChangedHandler(PublicIndicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public String type() {
    return "ecocity.projects.indicator.changed.v1";
  }

  @Override
  public Class<IndicatorChanged> payload() {
    return IndicatorChanged.class;
  }

  @Override
  public void on(IndicatorChanged event, Envelope envelope) {
    indicators.copy(event, envelope.aggregateVersion());
  }
}
