package org.ecocity.funding.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.rules.RuleKind;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.time.BusinessClock;

/** Keeps the terms of reservations. */
@ApplicationScoped
public class ReservationTermService implements RuleKind<ReservationTermRequest> {
  private final ReservationTerms terms;
  private final Rows rows;
  private final Audit audit;
  private final BusinessClock clock;

  ReservationTermService(ReservationTerms terms, Rows rows, Audit audit, BusinessClock clock) {
    this.terms = terms;
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /** How many days after its last step a request holds its money, by the term of a day. */
  @Transactional
  public int daysOn(LocalDate day) {
    return rows.read(
            "SELECT days FROM reservation_term WHERE valid_from <= ?"
                + " ORDER BY valid_from DESC LIMIT 1",
            row -> row.getInt(1),
            day)
        .getFirst();
  }

  @Transactional
  List<ReservationTermView> list() {
    return terms.newestFirst().stream().map(ReservationTermView::of).toList();
  }

  @Override
  public String name() {
    return "RESERVATION_TERM";
  }

  @Override
  public Class<ReservationTermRequest> wanted() {
    return ReservationTermRequest.class;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void check(ReservationTermRequest wanted) {
    terms.lastBefore(wanted.validFrom(), clock.today());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID apply(ReservationTermRequest wanted, Hands hands) {
    check(wanted);
    var term = new ReservationTerm(wanted, hands, clock.today());
    terms.persistAndFlush(term);
    audit.created("reservation-term", term.id, ReservationTermView.of(term));
    return term.id;
  }
}
