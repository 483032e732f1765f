package org.ecocity.supervision.ladders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;

/** Keeps the ladders and says which rungs hold on a day. */
@ApplicationScoped
public class Ladders {
  private static final int MAX_LADDERS = 200;

  private final LadderRepository ladders;
  private final Audit audit;
  private final Caller caller;

  Ladders(LadderRepository ladders, Audit audit, Caller caller) {
    this.ladders = ladders;
    this.audit = audit;
    this.caller = caller;
  }

  /** The rungs in force on a day, lowest first; none when there is no ladder yet. */
  @Transactional
  public List<LadderStep> stepsOn(String code, LocalDate day) {
    return ladders
        .inForce(code, day)
        .map(ladder -> List.copyOf(ladder.steps()))
        .orElseGet(List::of);
  }

  @Transactional
  List<LadderView> all() {
    return ladders.all(MAX_LADDERS).stream().map(LadderView::of).toList();
  }

  @Transactional
  LadderView publish(LadderRequest request) {
    if (!Ladder.climbs(request.steps())) {
      throw Problem.rule("ladder-does-not-climb", "steps");
    }
    if (ladders.has(request.code(), request.validFrom())) {
      throw Problem.conflict("already-there");
    }
    var ladder = new Ladder(Ids.next(), request, caller.user());
    ladders.persistAndFlush(ladder);
    var view = LadderView.of(ladder);
    audit.created("ladder", ladder.id(), view);
    return view;
  }
}
