package org.ecocity.funding.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;

/** Keeps the terms: a new one follows the last and begins today or later (rule 13). */
@ApplicationScoped
public class ReservationTermService {
  private final ReservationTerms terms;
  private final Audit audit;
  private final BusinessClock clock;

  ReservationTermService(ReservationTerms terms, Audit audit, BusinessClock clock) {
    this.terms = terms;
    this.audit = audit;
    this.clock = clock;
  }

  /** How many days after its last step a request holds its money, by the term of a day. */
  @Transactional
  public int daysOn(LocalDate day) {
    return terms.on(day).days;
  }

  @Transactional
  List<ReservationTermView> list() {
    return terms.newestFirst().stream().map(ReservationTermView::of).toList();
  }

  @Transactional
  ReservationTermView enter(Caller caller, ReservationTermRequest request) {
    var last = terms.lockNewest();
    var today = clock.today();
    if (request.validFrom().isBefore(today)) {
      throw Problem.rule("reservation-term-in-past", "validFrom", today);
    }
    if (!request.validFrom().isAfter(last.validFrom)) {
      throw Problem.rule("reservation-term-too-early", "validFrom", last.validFrom);
    }
    var term = new ReservationTerm(request, caller.user(), today);
    terms.persistAndFlush(term);
    var view = ReservationTermView.of(term);
    audit.created("reservation-term", term.id, view);
    return view;
  }
}
