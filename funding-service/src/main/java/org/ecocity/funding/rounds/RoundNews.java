package org.ecocity.funding.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.funding.allocations.AwardRoundAllocated;
import org.ecocity.funding.allocations.RoundAllocations;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.documents.DocumentSigned;
import org.ecocity.funding.documents.GrantPaper;
import org.ecocity.funding.engine.DerivationLine;
import org.ecocity.funding.notices.NoticeText;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.outbox.Republisher;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Says what became of a round: its notice, its documents, its money. */
@ApplicationScoped
class RoundNews implements Republisher {
  static final String AGGREGATE = "award-round";

  private final Computing computing;
  private final Freezes freezes;
  private final AwardRounds rounds;
  private final RoundAllocations allocations;
  private final Units units;
  private final Outbox outbox;
  private final Caller caller;
  private final BusinessClock clock;

  RoundNews(
      Computing computing,
      Freezes freezes,
      AwardRounds rounds,
      RoundAllocations allocations,
      Units units,
      Outbox outbox,
      Caller caller,
      BusinessClock clock) {
    this.computing = computing;
    this.freezes = freezes;
    this.rounds = rounds;
    this.allocations = allocations;
    this.units = units;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /** What the public notice of a computed round says. */
  NoticeText notice(AwardRound round, ComputedData data) {
    var paper = paper(round, data);
    var preparer = round.handOf(RoundState.COMPUTED).orElseThrow();
    return new NoticeText(
        paper.noticeTitle(),
        paper.noticeTitleEn(),
        paper.noticeText(),
        new NoticeText.Table(paper.header(), paper.rows()),
        units.names().of(preparer.unitCode));
  }

  /** Tells what was allocated, and gives the document that says so; its id is chosen here. */
  @Transactional(Transactional.TxType.MANDATORY)
  void tell(
      AwardRound round,
      ComputedData data,
      List<RoundAllocations.Allocated> done,
      String documentNumber,
      @Nullable UUID documentId) {
    outbox.append(round.id, allocated(round, documentNumber, done));
    if (documentId != null) {
      outbox.append(documentId, document(round, data, documentNumber, documentId));
    }
  }

  private static AwardRoundAllocated allocated(
      AwardRound round, String documentNumber, List<RoundAllocations.Allocated> done) {
    return AwardRoundAllocated.of(round.id, round.policyCode, round.year, documentNumber, done);
  }

  private DocumentSigned document(
      AwardRound round, ComputedData data, String documentNumber, UUID documentId) {
    var paper = paper(round, data);
    var settlement = round.state == RoundState.SETTLED;
    return new DocumentSigned(
        documentId,
        "GRANT_NOTICE",
        AGGREGATE,
        round.id,
        "/award-rounds/" + round.id,
        caller.unit(),
        documentNumber.replaceAll("[〔\\[(（].*", ""),
        documentNumber,
        paper.title(settlement),
        paper.titleEn(settlement),
        null,
        DocumentSigned.Disclosure.PROACTIVE,
        null,
        data.shares().stream().map(ComputedData.Earned::unitCode).distinct().toList(),
        round.handOf(RoundState.COMPUTED).map(hand -> hand.unitCode).stream().toList(),
        paper.body(settlement),
        hand(round, RoundState.COMPUTED),
        hand(round, RoundState.PUBLIC_NOTICE),
        approver(round),
        clock.today());
  }

  private static DocumentSigned.Hand hand(AwardRound round, RoundState state) {
    var hand = round.handOf(state).orElseThrow();
    return new DocumentSigned.Hand(hand.userName, hand.fullName, hand.unitCode);
  }

  /** Who signed on paper where it was approved so. */
  private static DocumentSigned.Hand approver(AwardRound round) {
    var hand = hand(round, RoundState.APPROVED);
    var paper = round.paper;
    return paper == null
        ? hand
        : new DocumentSigned.Hand(hand.user(), paper.paperSigner(), hand.unitCode());
  }

  private GrantPaper paper(AwardRound round, ComputedData data) {
    var booked = computing.booked(round.policyCode, round.policyVersion);
    var names = units.names();
    return new GrantPaper(
        round.year,
        booked.name(),
        booked.nameEn(),
        round.policyCode,
        round.policyVersion,
        round.poolFen,
        freezes.require(round.id, round.freezeNo).frozenOn.toString(),
        data.shares().stream()
            .map(
                share ->
                    new GrantPaper.Share(
                        computing.nameOf(booked.policy(), share.subjectCode()),
                        names.of(share.unitCode()),
                        share.unitCode(),
                        share.shareFen(),
                        share.advanceFen(),
                        share.settlementFen(),
                        lines(share.derivation())))
            .toList(),
        lines(data.derivation()),
        booked.policy().advance().factorCode() != null);
  }

  private static List<GrantPaper.Line> lines(List<DerivationLine> derivation) {
    return derivation.stream()
        .map(line -> new GrantPaper.Line(line.no(), line.text(), line.formula(), line.result()))
        .toList();
  }

  @Override
  public String aggregate() {
    return AGGREGATE;
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    var told = new ArrayList<State>();
    for (var round : rounds.allocatedAfter(after, limit)) {
      told.add(
          new State(
              round.id,
              allocated(
                  round, Objects.requireNonNull(round.documentNumber), allocations.of(round.id))));
    }
    return told;
  }
}
