package org.ecocity.funding.payments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.terms.ReservationTermService;
import org.ecocity.platform.problem.Messages;
import org.ecocity.platform.time.DueWork;
import org.jboss.logging.Logger;

/**
 * Ends requests that nobody has moved on in their term, and gives back what they reserved; each in
 * a transaction of its own.
 */
@ApplicationScoped
class ReservationExpiry implements DueWork {
  private static final Logger LOG = Logger.getLogger(ReservationExpiry.class);
  private static final int BATCH_ROWS = 200;
  private static final int MAX_BATCHES = 100;

  private final Payments payments;
  private final PaymentMoney money;
  private final PaymentNews news;
  private final ReservationTermService terms;
  private final Messages messages;

  ReservationExpiry(
      Payments payments,
      PaymentMoney money,
      PaymentNews news,
      ReservationTermService terms,
      Messages messages) {
    this.payments = payments;
    this.money = money;
    this.news = news;
    this.terms = terms;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "reservation-expiry";
  }

  @Override
  public void run(LocalDateTime now) {
    var today = now.toLocalDate();
    int days = terms.daysOn(today);
    for (int batch = 0; batch < MAX_BATCHES; batch++) {
      var released = false;
      for (var id : due(today, days)) {
        released |= tryToExpire(id, today, days);
      }
      if (!released) {
        return;
      }
    }
  }

  private List<UUID> due(LocalDate today, int days) {
    return QuarkusTransaction.requiringNew()
        .call(() -> payments.waitingSinceBefore(today.minusDays(days), BATCH_ROWS));
  }

  /** One that fails keeps no other from its end, and comes again with the next run. */
  private boolean tryToExpire(UUID id, LocalDate today, int days) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> expire(id, today, days));
    } catch (RuntimeException e) {
      LOG.errorf(e, "The reservation of payment %s could not be released; it comes again", id);
      return false;
    }
  }

  /**
   * Ends one, unless it was moved on or ended meanwhile: the row's lock lets another scheduler, or
   * a hand that acts now, come before or after, never beside. Says whether it ended it.
   */
  private boolean expire(UUID id, LocalDate today, int days) {
    var payment = payments.findById(id, LockModeType.PESSIMISTIC_WRITE);
    var until = payment.reservedUntil(days);
    if (until == null || !until.isBefore(today)) {
      return false;
    }
    var from = payment.state;
    var since = List.of(payment.movedOn, days, today);
    var reason = messages.text(Messages.CHINESE, "refusal." + Refusal.EXPIRED, since);
    payment.refuse(new Refusal(Refusal.EXPIRED, reason, null));
    payments.flush();
    money.release(payment);
    news.tell(payment, from, reason);
    return true;
  }
}
