package org.ecocity.supervision.cadences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;

/** Keeps the cadences. */
@ApplicationScoped
class CadenceService {
  private static final String AGGREGATE = "cadence";

  private final CadenceRepository cadences;
  private final DueItemMaking making;
  private final Audit audit;
  private final BusinessClock clock;

  CadenceService(
      CadenceRepository cadences, DueItemMaking making, Audit audit, BusinessClock clock) {
    this.cadences = cadences;
    this.making = making;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  List<CadenceView> all() {
    return cadences.all().stream().map(CadenceView::of).toList();
  }

  @Transactional
  CadenceView get(UUID id) {
    return CadenceView.of(cadences.require(id));
  }

  @Transactional
  CadenceView add(CadenceRequest request) {
    requireSound(request);
    if (cadences.has(request.code())) {
      throw Problem.conflict("already-there");
    }
    var cadence = new Cadence(Ids.next(), request);
    cadences.persistAndFlush(cadence);
    var view = CadenceView.of(cadence);
    audit.created(AGGREGATE, cadence.id, view);
    making.upToDate(clock.today());
    return view;
  }

  @Transactional
  CadenceView replace(UUID id, CadenceRequest request, LongConsumer precondition) {
    var cadence = cadences.require(id);
    precondition.accept(cadence.version);
    requireSound(request);
    if (!cadence.code.equals(request.code())) {
      throw Problem.rule("cadence-code-stays", "code", cadence.code);
    }
    var before = CadenceView.of(cadence);
    cadence.replace(request);
    cadences.flush();
    var view = CadenceView.of(cadence);
    audit.changed(AGGREGATE, id, before, view);
    making.upToDate(clock.today());
    return view;
  }

  private static void requireSound(CadenceRequest request) {
    request
        .rule()
        .fault()
        .ifPresent(
            field -> {
              throw Problem.rule("cadence-does-not-fit", field, request.kind());
            });
  }
}
