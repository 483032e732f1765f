package org.ecocity.projects.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;

@ApplicationScoped
class IndicatorService {
  private final Indicators indicators;
  private final IndicatorValues values;
  private final Audit audit;
  private final Outbox outbox;
  private final Caller caller;
  private final BusinessClock clock;

  IndicatorService(
      Indicators indicators,
      IndicatorValues values,
      Audit audit,
      Outbox outbox,
      Caller caller,
      BusinessClock clock) {
    this.indicators = indicators;
    this.values = values;
    this.audit = audit;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  List<IndicatorView> all() {
    return indicators.all().stream().map(Indicator::view).toList();
  }

  @Transactional
  IndicatorView get(String code) {
    return indicators.require(code).view();
  }

  @Transactional
  IndicatorView enter(IndicatorRequest request) {
    indicators
        .byCode(request.code())
        .ifPresent(
            there -> {
              throw Problem.conflict("already-there").with("id", there.id());
            });
    if (request.targetYear() < request.baseYear()) {
      throw Problem.rule("ends-before-it-begins", "targetYear");
    }
    var indicator = new Indicator(Ids.next(), request);
    indicators.persistAndFlush(indicator);
    audit.created("indicator", indicator.id(), request);
    tell(indicator);
    return indicator.view();
  }

  @Transactional
  List<IndicatorValueView> values(String code) {
    return values.of(indicators.require(code).id()).stream().map(IndicatorValue::view).toList();
  }

  @Transactional
  IndicatorValueView record(String code, IndicatorValueRequest request) {
    var indicator = indicators.require(code);
    values
        .of(indicator.id(), request.period())
        .ifPresent(
            there -> {
              throw Problem.conflict("already-there").with("id", there.id());
            });
    var recorded = new IndicatorValue.Recorded(caller.user(), clock.today());
    var value = new IndicatorValue(Ids.next(), indicator.id(), request, recorded);
    values.persistAndFlush(value);
    audit.noted("indicator", indicator.id(), "VALUE", value.view());
    tell(indicator);
    return value.view();
  }

  private void tell(Indicator indicator) {
    outbox.append(indicator.id(), IndicatorChanged.of(indicator, values.of(indicator.id())));
  }
}
