package org.ecocity.funding.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.budget.ChargedLine;
import org.ecocity.funding.ledger.PostOutcome;
import org.ecocity.platform.time.BusinessClock;

/** Prepares the payment of an honour's reward; from there it goes through the usual hands. */
@ApplicationScoped
public class RewardPayments {
  /** What the money is for. */
  public static final String PURPOSE = "REWARD";

  private final Payments payments;
  private final PaymentMoney money;
  private final PaymentNews news;
  private final BusinessClock clock;

  RewardPayments(Payments payments, PaymentMoney money, PaymentNews news, BusinessClock clock) {
    this.payments = payments;
    this.money = money;
    this.news = news;
    this.clock = clock;
  }

  /**
   * A reward to be paid.
   *
   * @param honourId the honour
   * @param applicantUnitCode in whose name it is asked for
   * @param title what the honour is called, with its document
   * @param payee who gets it
   * @param amountFen in fen
   */
  public record Reward(
      UUID honourId, String applicantUnitCode, String title, String payee, long amountFen) {}

  /** The payment, if the line admits it and has the money; else nothing is kept. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<UUID> prepare(Reward reward, ChargedLine line) {
    if (!line.earmark().admits(PURPOSE, null)) {
      return Optional.empty();
    }
    var today = clock.today();
    var checker =
        line.ownerUnitCode().equals(reward.applicantUnitCode()) ? null : line.ownerUnitCode();
    var payment =
        new Payment(
            payments.nextCode(today),
            line,
            new Payment.Subject(null, null, null, checker),
            new PaymentRequest(
                line.id(),
                null,
                null,
                null,
                PURPOSE,
                reward.title(),
                null,
                null,
                reward.amountFen(),
                reward.payee(),
                null,
                null),
            new Actor("system", null, reward.applicantUnitCode(), Set.of(), 0),
            today);
    payment.rewardHonourId = reward.honourId();
    if (!(money.reserve(payment, line) instanceof PostOutcome.Posted)) {
      return Optional.empty();
    }
    payments.persistAndFlush(payment);
    news.tell(payment, null, reward.title());
    return Optional.of(payment.id);
  }

  /**
   * Where an honour's payment stands: the living one, or the latest of those that came to nothing.
   *
   * @param id the payment
   * @param code what people call it
   * @param state its state
   * @param living whether it is paid or on its way; else the reward is still to be paid
   */
  public record Standing(UUID id, String code, String state, boolean living) {}

  /** The payment of each honour that ever had one. */
  @Transactional
  public Map<UUID, Standing> standings(Collection<UUID> honourIds) {
    var standings = new HashMap<UUID, Standing>();
    for (var payment : payments.ofHonours(honourIds)) {
      standings.merge(
          Objects.requireNonNull(payment.rewardHonourId),
          new Standing(payment.id, payment.code, payment.state.name(), payment.isLiving()),
          (one, later) -> one.living() ? one : later);
    }
    return standings;
  }
}
