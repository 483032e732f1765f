package org.ecocity.funding.rounds;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.funding.allocations.PoolLines;
import org.ecocity.funding.allocations.RoundSettlement;
import org.ecocity.platform.approvals.PaperApproval;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.security.Caller;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A round of one policy for one day: whose figures, what pool, how far. */
@Entity
class AwardRound {
  @Id UUID id = Ids.next();
  @Version long version;
  String policyCode;
  int policyVersion;
  int year;
  LocalDate asOf;
  long poolFen;
  List<String> eligibleUnitCodes;

  @Enumerated(EnumType.STRING)
  RoundState state = RoundState.COLLECTING;

  /** Number of the latest freeze, 0 before the first. */
  int freezeNo;

  String preparedBy;
  String preparedUnit;
  LocalDate preparedOn;
  @Embedded @Nullable PaperApproval paper;
  @Nullable String documentNumber;
  @Nullable UUID documentId;
  @Nullable String settlementDocumentNumber;
  @Nullable UUID settlementDocumentId;
  @Nullable LocalDate acceptedOn;
  @Nullable UUID acceptanceAttachmentId;
  List<String> withheldCodes = List.of();

  /** The freeze with the accepted figures it was settled by, where there were any. */
  @Nullable Integer settlementFreezeNo;

  @ElementCollection
  @CollectionTable(name = "award_round_pool", joinColumns = @JoinColumn(name = "round_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  List<Pool> pools = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "award_round_hand", joinColumns = @JoinColumn(name = "round_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  List<Hand> hands = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "award_round_settlement", joinColumns = @JoinColumn(name = "round_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  List<Settlement> settlements = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  AwardRound() {}

  AwardRound(
      String policyCode,
      int policyVersion,
      int year,
      LocalDate asOf,
      List<Pool> pools,
      List<String> eligibleUnitCodes,
      Caller preparer,
      LocalDate preparedOn) {
    this.policyCode = policyCode;
    this.policyVersion = policyVersion;
    this.year = year;
    this.asOf = asOf;
    this.pools.addAll(pools);
    this.poolFen = pools.stream().mapToLong(pool -> pool.amountFen).reduce(0, Math::addExact);
    this.eligibleUnitCodes = eligibleUnitCodes;
    this.preparedBy = preparer.user();
    this.preparedUnit = preparer.unit();
    this.preparedOn = preparedOn;
  }

  /** A line of the pool, or one that covers what the pool is short of. */
  @Embeddable
  static class Pool {
    UUID budgetLineId;
    String budgetLineCode;
    long amountFen;

    /** It pays what the pool is short of, and is not distributed. */
    boolean covering;

    @SuppressWarnings("NullAway.Init")
    Pool() {}

    Pool(PoolLines.Given given, boolean covering) {
      this.budgetLineId = given.id();
      this.budgetLineCode = given.code();
      this.amountFen = given.amountFen();
      this.covering = covering;
    }
  }

  /** What became of a share when the round was settled. */
  @Embeddable
  static class Settlement {
    String subjectCode;
    @Nullable LocalDate acceptedOn;
    @Nullable UUID attachmentId;
    long dueFen;
    long paidFen;
    long recoverFen;
    long preparedFen;

    @SuppressWarnings("NullAway.Init")
    Settlement() {}

    Settlement(
        String subjectCode,
        @Nullable LocalDate acceptedOn,
        @Nullable UUID attachmentId,
        long dueFen,
        RoundSettlement.Outcome outcome) {
      this.subjectCode = subjectCode;
      this.acceptedOn = acceptedOn;
      this.attachmentId = attachmentId;
      this.dueFen = dueFen;
      this.paidFen = outcome.paidFen();
      this.recoverFen = outcome.recoverFen();
      this.preparedFen = outcome.preparedFen();
    }
  }

  /** Who took a round to a state, and with which freeze. */
  @Embeddable
  static class Hand {
    int freezeNo;

    @Enumerated(EnumType.STRING)
    RoundState state;

    String userName;
    String fullName;
    String unitCode;

    @SuppressWarnings("NullAway.Init")
    Hand() {}

    Hand(int freezeNo, RoundState state, Caller caller) {
      this.freezeNo = freezeNo;
      this.state = state;
      this.userName = caller.user();
      this.fullName = caller.name();
      this.unitCode = caller.unit();
    }
  }

  /** Goes on, by this hand; gives where it was. */
  RoundState go(RoundState to, Caller by) {
    var from = state;
    state = to;
    hands.add(new Hand(freezeNo, to, by));
    return from;
  }

  /** An objection was upheld: figures are collected anew, the old freeze stays; nothing covers. */
  RoundState collectAgain(Caller by) {
    paper = null;
    pools.removeIf(pool -> pool.covering);
    return go(RoundState.COLLECTING, by);
  }

  /** Users who took the present freeze to one of these states. */
  Set<String> usersOf(Set<RoundState> states) {
    return hands.stream()
        .filter(hand -> hand.freezeNo == freezeNo && states.contains(hand.state))
        .map(hand -> hand.userName)
        .collect(Collectors.toSet());
  }

  /** Whose hand took the present freeze there. */
  Optional<Hand> handOf(RoundState wanted) {
    return hands.stream()
        .filter(hand -> hand.freezeNo == freezeNo && hand.state == wanted)
        .reduce((first, last) -> last);
  }
}
