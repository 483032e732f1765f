package org.ecocity.funding.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.time.BusinessClock;

/** Keeps the limits and says up to which amount somebody may approve today. */
@ApplicationScoped
public class LimitService {
  private final LimitTables tables;
  private final Audit audit;
  private final BusinessClock clock;

  LimitService(LimitTables tables, Audit audit, BusinessClock clock) {
    this.tables = tables;
    this.audit = audit;
    this.clock = clock;
  }

  /** The largest payment in fen that one of these roles may approve today; 0 for none. */
  @Transactional
  public long approvesUpToFen(Collection<String> roles) {
    return Collections.disjoint(roles, LimitTable.APPROVERS)
        ? 0
        : tables.present().upToFen(roles, clock.today());
  }

  @Transactional
  LimitView present() {
    return LimitView.of(tables.present(), clock.today());
  }

  @Transactional
  LimitOutcome replace(long version, List<Limit> wanted) {
    var table = tables.lock(version);
    var before = List.copyOf(table.limits);
    var outcome = table.replace(wanted, clock.today());
    if (outcome instanceof LimitOutcome.Replaced) {
      tables.flush();
      audit.changed("payment-limits", table.id, before, wanted);
    }
    return outcome;
  }
}
