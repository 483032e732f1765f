package org.ecocity.funding.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.rules.RuleKind;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.time.BusinessClock;

/** Keeps the limits and says up to which amount somebody may approve today. */
@ApplicationScoped
public class LimitService implements RuleKind<LimitService.LimitChange> {
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

  @Override
  public String name() {
    return "PAYMENT_LIMITS";
  }

  @Override
  public Class<LimitChange> wanted() {
    return LimitChange.class;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void check(LimitChange wanted) {
    tables.lock(wanted.version()).requireFit(wanted.limits(), clock.today());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID apply(LimitChange wanted, Hands hands) {
    var table = tables.lock(wanted.version());
    var before = List.copyOf(table.limits);
    table.replace(wanted.limits(), clock.today());
    tables.flush();
    audit.changed("payment-limits", table.id, before, wanted.limits());
    return table.id;
  }

  /**
   * New limits in place of all there are.
   *
   * @param version of the table they were made to; another change in between lets them fall
   * @param limits all of them, past and to come
   */
  record LimitChange(long version, List<Limit> limits) {}
}
