package org.ecocity.funding.concessions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.copies.ProjectCopy;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.security.Caller;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** How the partner of one project was chosen; once concluded it never changes. */
@Entity
class Concession {
  @Id UUID id = Ids.next();
  @Version long version;
  int recordVersion = 1;
  @Nullable UUID correctsId;
  @Nullable String correctionReason;
  UUID projectId;
  String projectCode;
  String projectName;
  String ownerUnitCode;
  @Nullable String lineDepartmentCode;

  @Enumerated(EnumType.STRING)
  CompetitionKind kind;

  @Enumerated(EnumType.STRING)
  CompetitionMethod method;

  @Nullable String singleSourceReason;
  @Nullable LocalDate announcedOn;
  @Nullable LocalDate decidedOn;
  @Nullable String partner;
  @Nullable String deviationReason;
  @Nullable Integer termYears;
  @Nullable String contractNo;
  @Nullable LocalDate contractDate;

  @Enumerated(EnumType.STRING)
  CompetitionState state = CompetitionState.DRAFT;

  String enteredBy;
  LocalDate enteredOn;
  @Nullable LocalDate concludedOn;

  @ElementCollection
  @CollectionTable(name = "concession_bid", joinColumns = @JoinColumn(name = "concession_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  List<Bid> bids = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  Concession() {}

  Concession(ProjectCopy project, ConcessionRequest request, String user, LocalDate today) {
    this.projectId = project.projectId();
    this.projectCode = project.code() == null ? "" : project.code();
    this.projectName = project.name();
    this.ownerUnitCode = project.ownerUnitCode();
    this.lineDepartmentCode = project.lineDepartmentCode();
    this.enteredBy = user;
    this.enteredOn = today;
    write(request);
  }

  /** What one bidder offered and how it was judged. */
  @Embeddable
  static class Bid {
    String bidder;
    long priceFen;
    BigDecimal score;
    int rank;

    @SuppressWarnings("NullAway.Init")
    Bid() {}

    Bid(ConcessionRequest.Bid bid) {
      this.bidder = bid.bidder().strip();
      this.priceFen = bid.priceFen();
      this.score = bid.score();
      this.rank = bid.rank();
    }
  }

  /** Replaces what the draft says. */
  final void write(ConcessionRequest request) {
    kind = request.kind();
    method = request.method();
    singleSourceReason = given(request.singleSourceReason());
    announcedOn = request.announcedOn();
    decidedOn = request.decidedOn();
    partner = given(request.partner());
    deviationReason = given(request.deviationReason());
    termYears = request.termYears();
    contractNo = given(request.contractNo());
    contractDate = request.contractDate();
    bids.clear();
    request.bidsOrNone().stream().map(Bid::new).forEach(bids::add);
  }

  /** A draft that is to take the place of this concluded one. */
  Concession correction(
      ProjectCopy project, ConcessionRequest request, String user, LocalDate day) {
    var next = new Concession(project, request, user, day);
    next.recordVersion = recordVersion + 1;
    next.correctsId = id;
    next.correctionReason = given(request.correctionReason());
    return next;
  }

  /** It holds from now on; nothing stands against it. */
  void conclude(LocalDate today) {
    state = CompetitionState.CONCLUDED;
    concludedOn = today;
  }

  /** Why it cannot be concluded; none if it can. */
  @Nullable ConcessionOutcome hindrance(LocalDate today) {
    var missing = missing();
    if (missing != null) {
      return new ConcessionOutcome.Missing(missing);
    }
    var future = future(today);
    if (future != null) {
      return new ConcessionOutcome.InFuture(future);
    }
    var disorder = disorder();
    if (disorder != null) {
      return disorder;
    }
    if (!method.fits(bids.size())) {
      return new ConcessionOutcome.BidsUnfit(method, bids.size());
    }
    var names = new HashSet<String>();
    for (var bid : bids) {
      if (!names.add(bid.bidder)) {
        return new ConcessionOutcome.BidderTwice(bid.bidder);
      }
    }
    var wrong = misranked();
    if (wrong != null) {
      return new ConcessionOutcome.Misranked(wrong.bidder);
    }
    var won = bids.stream().filter(bid -> bid.bidder.equals(partner)).findFirst();
    if (won.isEmpty()) {
      return new ConcessionOutcome.PartnerNoBidder(String.valueOf(partner));
    }
    return won.get().rank > 1 && deviationReason == null
        ? new ConcessionOutcome.PartnerNotFirst(won.get().rank)
        : null;
  }

  private @Nullable String missing() {
    if (method == CompetitionMethod.SINGLE_SOURCE && singleSourceReason == null) {
      return "singleSourceReason";
    }
    if (decidedOn == null) {
      return "decidedOn";
    }
    if (partner == null) {
      return "partner";
    }
    if (termYears == null) {
      return "termYears";
    }
    if (contractNo == null) {
      return "contractNo";
    }
    return contractDate == null ? "contractDate" : null;
  }

  private @Nullable String future(LocalDate today) {
    if (decidedOn != null && decidedOn.isAfter(today)) {
      return "decidedOn";
    }
    return contractDate != null && contractDate.isAfter(today) ? "contractDate" : null;
  }

  /** Announced, then decided, then contracted; on one day at the earliest. */
  private @Nullable ConcessionOutcome disorder() {
    if (announcedOn != null && decidedOn != null && decidedOn.isBefore(announcedOn)) {
      return new ConcessionOutcome.DecidedTooEarly(announcedOn);
    }
    return decidedOn != null && contractDate != null && contractDate.isBefore(decidedOn)
        ? new ConcessionOutcome.ContractTooEarly(decidedOn)
        : null;
  }

  /** A bid whose rank its score does not give: 1 and how many scored more; equal ones share it. */
  private @Nullable Bid misranked() {
    for (var bid : bids) {
      long better = bids.stream().filter(other -> other.score.compareTo(bid.score) > 0).count();
      if (bid.rank != better + 1) {
        return bid;
      }
    }
    return null;
  }

  /** Whether the caller reads it: drafts are for the unit, its department and who watches. */
  boolean isReadableBy(Caller caller) {
    return state != CompetitionState.DRAFT
        || FundsReaders.readsAll(caller)
        || caller.isOf(ownerUnitCode)
        || caller.isOf(lineDepartmentCode);
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
