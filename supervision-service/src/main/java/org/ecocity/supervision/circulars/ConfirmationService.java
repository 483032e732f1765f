package org.ecocity.supervision.circulars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.compilation.Figure;
import org.ecocity.supervision.units.Units;
import org.jspecify.annotations.Nullable;

/** Hears the units before a circular is signed. */
@ApplicationScoped
class ConfirmationService {
  private static final String AGGREGATE = CircularCompiling.AGGREGATE;

  private final Circulars circulars;
  private final CircularCompiling compiling;
  private final CircularRights rights;
  private final Units units;
  private final Audit audit;
  private final BusinessClock clock;

  ConfirmationService(
      Circulars circulars,
      CircularCompiling compiling,
      CircularRights rights,
      Units units,
      Audit audit,
      BusinessClock clock) {
    this.circulars = circulars;
    this.compiling = compiling;
    this.rights = rights;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  List<ConfirmationView> of(UUID id) {
    var circular = readable(circulars.require(id));
    return circulars.confirmations(id).stream()
        .filter(rights::maySee)
        .map(given -> view(circular, given))
        .toList();
  }

  /** The caller's unit confirms or disputes its figures. */
  @Transactional
  CircularOutcome give(
      UUID id, boolean agreed, @Nullable String text, @Nullable List<String> figureIds) {
    var circular = readable(circulars.requireLocked(id));
    rights.requireConfirming(circular);
    if (circular.state != CircularState.CONFIRMING) {
      return new CircularOutcome.Refused("not-confirming", "agreed");
    }
    var figures = figureIds == null ? List.<String>of() : figureIds;
    requireFigures(circular, figures);
    var given =
        circulars
            .confirmation(id, rights.unit())
            .orElseThrow(() -> Problem.notFound("confirmation", rights.unit()));
    var outcome =
        given.give(
            agreed, text, figures, new Confirmation.Hand(rights.hand().user(), clock.today()));
    if (outcome instanceof CircularOutcome.Done) {
      audit.noted(AGGREGATE, id, agreed ? "CONFIRMED" : "DISPUTED", view(circular, given));
    }
    return outcome;
  }

  private void requireFigures(Circular circular, List<String> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    var known = new HashSet<String>();
    circulars.compilation(circular.id, circular.revision).compiled().figures().stream()
        .map(Figure::id)
        .forEach(known::add);
    for (int i = 0; i < wanted.size(); i++) {
      if (!known.contains(wanted.get(i))) {
        throw Problem.rule("figure-unknown", "figureIds[" + i + "]", wanted.get(i));
      }
    }
  }

  /** The caller's own confirmation, after it was given. */
  @Transactional
  ConfirmationView own(UUID id) {
    return one(id, rights.unit());
  }

  @Transactional
  ConfirmationView one(UUID id, String unitCode) {
    var circular = readable(circulars.require(id));
    return circulars
        .confirmation(id, unitCode)
        .filter(rights::maySee)
        .map(given -> view(circular, given))
        .orElseThrow(() -> Problem.notFound("confirmation", unitCode));
  }

  /** The office answers a dispute; what it accepts is compiled again at once. */
  @Transactional
  CircularOutcome answer(UUID id, String unitCode, boolean accepted, String reason) {
    var circular = readable(circulars.requireLocked(id));
    if (circular.state != CircularState.CONFIRMING) {
      return new CircularOutcome.Refused("not-confirming", "accepted");
    }
    var given =
        circulars
            .confirmation(id, unitCode)
            .orElseThrow(() -> Problem.notFound("confirmation", unitCode));
    var user = rights.hand().user();
    var outcome = given.answer(accepted, reason, new Confirmation.Hand(user, clock.today()));
    if (outcome instanceof CircularOutcome.Done) {
      audit.noted(AGGREGATE, id, "ANSWERED", view(circular, given));
      if (accepted) {
        compiling.correct(circular, unitCode, reason, user);
      }
    }
    return outcome;
  }

  private ConfirmationView view(Circular circular, Confirmation given) {
    return ConfirmationView.of(
        given, units.nameOf(given.unitCode, circular.stateSince), circular.confirmDueOn);
  }

  private Circular readable(Circular circular) {
    if (!rights.mayRead(circular)) {
      throw Problem.notFound(AGGREGATE, circular.id);
    }
    return circular;
  }
}
