package org.ecocity.projects.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;

@ApplicationScoped
class PlanCurveService {
  private final PlanCurves curves;
  private final Audit audit;
  private final Outbox outbox;
  private final Event<PlanCurveChanged> inside;

  PlanCurveService(PlanCurves curves, Audit audit, Outbox outbox, Event<PlanCurveChanged> inside) {
    this.curves = curves;
    this.audit = audit;
    this.outbox = outbox;
    this.inside = inside;
  }

  @Transactional
  List<PlanCurveResource.PlanCurveView> list() {
    return curves.all().entrySet().stream()
        .map(c -> new PlanCurveResource.PlanCurveView(c.getKey(), c.getValue().percents()))
        .toList();
  }

  @Transactional
  PlanCurveResource.PlanCurveView put(int year, List<BigDecimal> percents) {
    var before = curves.of(year).percents();
    curves.put(year, percents);
    audit.changed("plan-curve", id(year), before, percents);
    outbox.append(id(year), PlanCurvePublished.of(year, new PlanCurve(percents)));
    inside.fire(new PlanCurveChanged(year));
    return new PlanCurveResource.PlanCurveView(year, percents);
  }

  static UUID id(int year) {
    return UUID.nameUUIDFromBytes(("plan-curve/" + year).getBytes(StandardCharsets.UTF_8));
  }
}
