package org.ecocity.funding.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.funding.allocations.PoolLines;
import org.ecocity.funding.allocations.RoundAllocations;
import org.ecocity.funding.factors.FactorBook;
import org.ecocity.funding.notices.NoticeBoard;
import org.ecocity.funding.rounds.RoundRequest.RoundTransition;
import org.ecocity.platform.approvals.Approvals;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;

/** Takes a round from hand to hand; each step with its money in one transaction. */
@ApplicationScoped
class RoundProgress {
  private final AwardRounds rounds;
  private final RoundService service;
  private final RoundRights rights;
  private final Computing computing;
  private final Freezes freezes;
  private final FactorBook factors;
  private final NoticeBoard notices;
  private final RoundAllocations allocations;
  private final PoolLines pools;
  private final Settling settling;
  private final RoundNews news;
  private final Approvals approvals;
  private final Audit audit;
  private final Caller caller;

  RoundProgress(
      AwardRounds rounds,
      RoundService service,
      RoundRights rights,
      Computing computing,
      Freezes freezes,
      FactorBook factors,
      NoticeBoard notices,
      RoundAllocations allocations,
      PoolLines pools,
      Settling settling,
      RoundNews news,
      Approvals approvals,
      Audit audit,
      Caller caller) {
    this.rounds = rounds;
    this.service = service;
    this.rights = rights;
    this.computing = computing;
    this.freezes = freezes;
    this.factors = factors;
    this.notices = notices;
    this.allocations = allocations;
    this.pools = pools;
    this.settling = settling;
    this.news = news;
    this.approvals = approvals;
    this.audit = audit;
    this.caller = caller;
  }

  @Transactional
  RoundOutcome step(UUID id, RoundTransition wanted) {
    var round = rounds.lockReadable(id);
    if (!round.state.next().contains(wanted.to())) {
      return new RoundOutcome.NotAllowed(round.state, rights.allowed(round));
    }
    if (wanted.to() == RoundState.APPROVED) {
      return approve(round, wanted);
    }
    rights.require(round, wanted.to());
    return switch (wanted.to()) {
      case FROZEN -> freeze(round, wanted);
      case COMPUTED -> {
        computing.compute(round);
        yield moved(round, wanted);
      }
      case PUBLIC_NOTICE -> openNotice(round, wanted);
      case ALLOCATED -> allocate(round, wanted);
      case SETTLED -> settle(round, wanted);
      case CANCELLED -> cancel(round, wanted);
      case APPROVED, COLLECTING -> throw new IllegalStateException("Not asked for here");
    };
  }

  private RoundOutcome freeze(AwardRound round, RoundTransition wanted) {
    // Before anything is looked at: what is typed or confirmed now comes before or after.
    factors.hold(round.id);
    var missing = computing.missing(round);
    if (!missing.isEmpty()) {
      return new RoundOutcome.FactorsMissing(missing);
    }
    computing.freeze(round);
    return moved(round, wanted);
  }

  private RoundOutcome openNotice(AwardRound round, RoundTransition wanted) {
    var data = computed(round);
    long shortFen = data.wantedFen(computing.advancedAlready(round)) - round.poolFen;
    if (!wanted.coverOrNone().isEmpty()) {
      round.pools.addAll(covering(round, wanted.coverOrNone(), shortFen));
    } else if (shortFen > 0) {
      return new RoundOutcome.PoolTooSmall(shortFen);
    }
    notices.open(RoundNews.AGGREGATE, round.id, round.freezeNo, news.notice(round, data));
    return moved(round, wanted);
  }

  /** Lines that pay exactly what the pool is short of, where the policy says who covers that. */
  private List<AwardRound.Pool> covering(
      AwardRound round, List<RoundRequest.Source> sources, long shortFen) {
    if (shortFen <= 0) {
      throw Problem.rule("pool-covers-nothing", "coverSources");
    }
    if (computing.policy(round).shortage().coveredBy() == null) {
      throw Problem.rule("nobody-covers", "coverSources", round.policyCode, round.policyVersion);
    }
    long sum = sources.stream().mapToLong(RoundRequest.Source::amountFen).reduce(0, Math::addExact);
    if (sum != shortFen) {
      throw Problem.rule("cover-not-the-shortage", "coverSources", shortFen, sum);
    }
    var taken = round.pools.stream().map(pool -> pool.budgetLineId).collect(Collectors.toSet());
    var wanted = RoundRequest.Source.wanted(sources);
    return pools
        .read(new PoolLines.Asked("coverSources", wanted, round.year, taken, true, true))
        .stream()
        .map(given -> new AwardRound.Pool(given, true))
        .toList();
  }

  private RoundOutcome approve(AwardRound round, RoundTransition wanted) {
    var hindrance = notices.hindrance(round.id).orElse(null);
    if (hindrance != null) {
      rights.requireApprover(round);
      var until = hindrance.runsUntil();
      return until == null
          ? new RoundOutcome.ObjectionsOpen(hindrance.openObjections())
          : new RoundOutcome.NoticeRunning(LocalDate.parse(until));
    }
    if (wanted.paper() != null) {
      round.paper = approvals.enter(wanted.paper());
      rounds.flush();
      audit.noted(RoundNews.AGGREGATE, round.id, "PAPER_ENTERED", wanted.paper());
      return new RoundOutcome.Done(service.view(round));
    }
    if (!rights.maySecond(round)) {
      rights.require(round, RoundState.APPROVED);
      round.paper = null;
    }
    if (allocations.setAside(round.id, parts(round))
        instanceof RoundAllocations.Reserved.LineTooSmall(var code, var left)) {
      throw Problem.rule("line-too-small", null, code, left);
    }
    notices.close(round.id, false);
    return moved(round, wanted);
  }

  private RoundOutcome allocate(AwardRound round, RoundTransition wanted) {
    var number = wanted.statedNumber();
    if (number == null) {
      return new RoundOutcome.DocumentNumberMissing();
    }
    var data = computed(round);
    round.documentNumber = number;
    round.documentId = Ids.next();
    var outcome = moved(round, wanted);
    var done = allocations.advance(round.id, parts(round), number);
    news.tell(round, data, done, number, round.documentId);
    return outcome;
  }

  private RoundOutcome settle(AwardRound round, RoundTransition wanted) {
    var number = wanted.statedNumber();
    if (number == null) {
      return new RoundOutcome.DocumentNumberMissing();
    }
    return switch (settling.read(round, wanted, computed(round))) {
      case Settling.Refused(var why) -> why;
      case Settling.Ready ready -> {
        round.settlementDocumentNumber = number;
        round.settlementDocumentId = number.equals(round.documentNumber) ? null : Ids.next();
        var settled = settling.settle(round, ready, number);
        var outcome = moved(round, wanted);
        news.tell(round, settled.told(), settled.done(), number, round.settlementDocumentId);
        yield outcome;
      }
    };
  }

  private RoundOutcome cancel(AwardRound round, RoundTransition wanted) {
    if (wanted.statedReason() == null) {
      return new RoundOutcome.ReasonMissing();
    }
    if (round.state == RoundState.APPROVED) {
      allocations.giveBack(round.id, parts(round));
    }
    notices.close(round.id, true);
    factors.setOpen(round.id, false);
    return moved(round, wanted);
  }

  /** An objection was upheld: the notice ends, figures are collected anew. */
  @Transactional(Transactional.TxType.MANDATORY)
  void collectAgain(AwardRound round, String why) {
    notices.close(round.id, false);
    var from = round.collectAgain(caller);
    factors.setOpen(round.id, true);
    rounds.flush();
    audit.transition(RoundNews.AGGREGATE, round.id, from, round.state, why);
  }

  private List<RoundAllocations.Part> parts(AwardRound round) {
    return computed(round).parts(round, computing.advancedAlready(round));
  }

  private ComputedData computed(AwardRound round) {
    return freezes
        .computed(freezes.require(round.id, round.freezeNo))
        .orElseThrow(() -> new IllegalStateException("A round past COMPUTED has a result"));
  }

  private RoundOutcome moved(AwardRound round, RoundTransition wanted) {
    var from = round.go(wanted.to(), caller);
    rounds.flush();
    audit.transition(
        RoundNews.AGGREGATE, round.id, from, round.state, wanted.statedReason(), round.paper);
    return new RoundOutcome.Done(service.view(round));
  }
}
