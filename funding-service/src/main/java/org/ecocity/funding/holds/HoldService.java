package org.ecocity.funding.holds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.time.BusinessClock;

/** Places holds, ends them, and says whether a project is held. */
@ApplicationScoped
public class HoldService {
  static final String AGGREGATE = "hold";
  private static final int BATCH_ROWS = 200;

  private final Holds holds;
  private final HoldTerms terms;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;

  HoldService(Holds holds, HoldTerms terms, Outbox outbox, Audit audit, BusinessClock clock) {
    this.holds = holds;
    this.terms = terms;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** The hold that stops new payment requests of a project today, if any. */
  @Transactional
  public Optional<ActiveHold> activeOn(UUID projectId) {
    return holds.activeOn(projectId, clock.today());
  }

  /**
   * Places the provisional hold of a finding, counted from the order's business date. An order told
   * again, as a republication does, places none beside or after the one it has placed.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void place(SeriousFinding finding, LocalDate orderedOn) {
    if (!holds.isKnown(finding.findingId())) {
      add(finding, orderedOn);
    }
  }

  /** Places a new one for a finding that was reopened; those that ended stay in the history. */
  @Transactional(Transactional.TxType.MANDATORY)
  void placeAgain(SeriousFinding finding, LocalDate reopenedOn) {
    if (holds.activeOf(finding.findingId()).isEmpty()) {
      add(finding, reopenedOn);
    }
  }

  private void add(SeriousFinding finding, LocalDate day) {
    var hold = terms.provisional(finding, day);
    holds.persistAndFlush(hold);
    audit.transition(AGGREGATE, hold.id, null, hold.state, hold.reason);
    outbox.append(hold.id, HoldPlaced.of(hold));
  }

  /** Ends the hold of a finding that is over. */
  @Transactional(Transactional.TxType.MANDATORY)
  void end(UUID findingId, String why) {
    holds.activeOf(findingId).ifPresent(hold -> end(hold, HoldState.ENDED, why));
  }

  /** Ends the holds whose last day is over; gives how many there were. */
  @Transactional
  int expire(LocalDate today) {
    var over = holds.over(today, BATCH_ROWS);
    over.forEach(hold -> end(hold, HoldState.EXPIRED, "期限届满：" + hold.untilDate));
    return over.size();
  }

  private void end(Hold hold, HoldState to, String why) {
    var from = hold.state;
    if (hold.end(to, why)) {
      audit.transition(AGGREGATE, hold.id, from, to, why);
      outbox.append(hold.id, HoldEnded.of(hold));
    }
  }
}
