package org.ecocity.funding.rewards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.funding.budget.BudgetLineService;
import org.ecocity.funding.budget.ChargedLine;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.payments.RewardPayments;
import org.ecocity.funding.wiring.RewardConfig;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Has rewards paid: at once where there is a line for them, else when finance names one. */
@ApplicationScoped
class RewardService {
  private final Rewards rewards;
  private final RewardPayments payments;
  private final BudgetLineService lines;
  private final RewardConfig config;
  private final Units units;
  private final Audit audit;

  RewardService(
      Rewards rewards,
      RewardPayments payments,
      BudgetLineService lines,
      RewardConfig config,
      Units units,
      Audit audit) {
    this.rewards = rewards;
    this.payments = payments;
    this.lines = lines;
    this.config = config;
    this.units = units;
    this.audit = audit;
  }

  /** An honour was conferred; told again, it owes nothing more. */
  @Transactional(Transactional.TxType.MANDATORY)
  void owe(HonourConferred told) {
    var amount = told.rewardFen();
    if (amount == null || amount <= 0 || rewards.findByIdOptional(told.honourId()).isPresent()) {
      return;
    }
    var person = told.personName();
    var payee = person == null ? units.names().of(told.unitCode()) : person;
    var reward = new Reward(told, payee, amount);
    rewards.persistAndFlush(reward);
    audit.created("reward", reward.id, told);
    line(reward).flatMap(line -> prepare(reward, line)).ifPresent(id -> reward.paymentId = id);
    rewards.flush();
  }

  private Optional<ChargedLine> line(Reward reward) {
    return config
        .budgetLine()
        .flatMap(lines::ofCode)
        .or(
            () ->
                lines.namedFor(
                    reward.conferredOn.getYear(), RewardPayments.PURPOSE, reward.amountFen));
  }

  private Optional<UUID> prepare(Reward reward, ChargedLine line) {
    return payments.prepare(reward.askedBy(config.applicantUnit()), line);
  }

  /** Finance names a line, or says that there is one now. */
  @Transactional
  RewardView pay(UUID id, @Nullable UUID budgetLineId) {
    var reward = rewards.lock(id);
    if (isPaidOrOnItsWay(reward)) {
      throw Problem.conflict("reward-has-payment");
    }
    var line =
        (budgetLineId == null ? line(reward) : lines.find(budgetLineId))
            .orElseThrow(() -> Problem.rule("reward-line-missing", "budgetLineId"));
    reward.paymentId =
        prepare(reward, line)
            .orElseThrow(() -> Problem.rule("reward-line-unfit", "budgetLineId", line.code()));
    rewards.flush();
    audit.noted("reward", id, "LINE_NAMED", line.code());
    return view(reward);
  }

  @Transactional
  Page<RewardView> list(PageRequest page) {
    var found = rewards.list(page);
    var standings = payments.standings(found.items().stream().map(reward -> reward.id).toList());
    var names = units.names();
    return found.map(reward -> RewardView.of(reward, names, standings.get(reward.id)));
  }

  @Transactional
  RewardView get(UUID id) {
    return view(rewards.findByIdOptional(id).orElseThrow(() -> Problem.notFound("reward", id)));
  }

  private RewardView view(Reward reward) {
    return RewardView.of(reward, units.names(), standing(reward));
  }

  private RewardPayments.@Nullable Standing standing(Reward reward) {
    return payments.standings(List.of(reward.id)).get(reward.id);
  }

  private boolean isPaidOrOnItsWay(Reward reward) {
    var standing = standing(reward);
    return standing != null && standing.living();
  }
}
