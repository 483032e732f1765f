package org.ecocity.supervision.circulars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.time.WorkingDays;
import org.ecocity.supervision.compilation.Figure;
import org.jspecify.annotations.Nullable;

/** Takes circulars from hand to hand. */
@ApplicationScoped
class CircularService {
  private static final String AGGREGATE = CircularCompiling.AGGREGATE;
  private static final int CONFIRM_WORKING_DAYS = 2;

  private final Circulars circulars;
  private final CircularCompiling compiling;
  private final CircularRights rights;
  private final Outbox outbox;
  private final Audit audit;
  private final Transitions transitions;
  private final WorkingDays workingDays;
  private final BusinessClock clock;

  CircularService(
      Circulars circulars,
      CircularCompiling compiling,
      CircularRights rights,
      Outbox outbox,
      Audit audit,
      Transitions transitions,
      WorkingDays workingDays,
      BusinessClock clock) {
    this.circulars = circulars;
    this.compiling = compiling;
    this.rights = rights;
    this.outbox = outbox;
    this.audit = audit;
    this.transitions = transitions;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Transactional
  Page<CircularView> list(
      PageRequest page,
      @Nullable CircularKind kind,
      @Nullable String period,
      @Nullable CircularState state) {
    var list =
        circulars
            .list()
            .where("e.kind = :kind", "kind", kind)
            .where("e.period = :period", "period", period)
            .where("e.state = :state", "state", state)
            .where("lower(e.title) like :q escape '\\'", "q", page.like());
    return rights
        .restrict(list)
        .page(page, circular -> CircularView.of(circular, null, rights.allowed(circular)));
  }

  @Transactional
  CircularView get(UUID id) {
    var circular = readable(circulars.require(id));
    return CircularView.of(
        circular, circulars.compilation(id, circular.revision), rights.allowed(circular));
  }

  @Transactional
  List<Figure> figures(UUID id, @Nullable Integer revision) {
    var circular = readable(circulars.require(id));
    return circulars
        .compilation(id, revision == null ? circular.revision : revision)
        .compiled()
        .figures();
  }

  @Transactional
  List<CompilationView> compilations(UUID id) {
    readable(circulars.require(id));
    return circulars.compilations(id).stream().map(CompilationView::of).toList();
  }

  @Transactional
  RecompilationView recompile(UUID id, @Nullable Integer revision) {
    var circular = readable(circulars.require(id));
    if (circular.kind != CircularKind.PROGRESS) {
      throw Problem.rule("not-compiled-from-figures", null);
    }
    return compiling.again(id, revision == null ? circular.revision : revision);
  }

  @Transactional
  List<TransitionView> history(UUID id) {
    return transitions.of(AGGREGATE, readable(circulars.require(id)).id);
  }

  @Transactional
  CircularOutcome move(UUID id, CircularState to, @Nullable String reason) {
    var circular = readable(circulars.requireLocked(id));
    var from = circular.state;
    if (!from.next().contains(to)) {
      return new CircularOutcome.NotAllowed(from);
    }
    rights.require(circular, to);
    var outcome =
        switch (to) {
          case CONFIRMING -> send(circular);
          case REVIEWED -> review(circular);
          case APPROVED -> approve(circular);
          case COMPILED, ISSUED -> new CircularOutcome.NotAllowed(from);
        };
    if (outcome instanceof CircularOutcome.Done) {
      audit.transition(AGGREGATE, id, from, circular.state, reason);
    }
    return outcome;
  }

  private CircularOutcome send(Circular circular) {
    var today = clock.today();
    var outcome =
        circular.sendToUnits(rights.hand(), workingDays.plus(today, CONFIRM_WORKING_DAYS), today);
    for (var unit : circular.unitCodes) {
      circulars.keep(new Confirmation(Ids.next(), circular.id, unit));
    }
    return outcome;
  }

  private CircularOutcome review(Circular circular) {
    var given = circulars.confirmations(circular.id);
    return circular.review(
        rights.hand(),
        given.stream().noneMatch(each -> each.state == Confirmation.State.WAITING),
        given.stream().anyMatch(each -> each.state == Confirmation.State.DISPUTED),
        clock.today());
  }

  private CircularOutcome approve(Circular circular) {
    if (circular.series.isEmpty() || circular.issuerCode.isEmpty()) {
      return new CircularOutcome.Refused("series-unknown", "to");
    }
    var outcome = circular.approve(rights.hand(), Ids.next(), clock.today());
    var compiled = circulars.compilation(circular.id, circular.revision).compiled();
    outbox.append(circular.id, CircularPaper.of(circular, compiled, clock.today()));
    return outcome;
  }

  private Circular readable(Circular circular) {
    if (!rights.mayRead(circular)) {
      throw Problem.notFound(AGGREGATE, circular.id);
    }
    return circular;
  }
}
