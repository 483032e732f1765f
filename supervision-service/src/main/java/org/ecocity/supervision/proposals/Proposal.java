package org.ecocity.supervision.proposals;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.approvals.PaperApproval;
import org.jspecify.annotations.Nullable;

/** Praise or blame on its way; nothing goes out without a human signature. */
@Entity
@Table(name = "proposal")
class Proposal {
  @Id UUID id;
  String code;

  @Enumerated(EnumType.STRING)
  ProposalKind kind;

  @Enumerated(EnumType.STRING)
  Origin origin;

  String title;
  @Nullable String titleEn;
  String facts;
  @Nullable String approvedItem;
  @Nullable UUID approvedItemAttachmentId;
  @Nullable UUID findingId;
  @Nullable String findingCode;
  @Nullable UUID assessmentId;
  @Nullable String unitCode;

  @Enumerated(EnumType.STRING)
  ProposalState state = ProposalState.DRAFT;

  LocalDate stateSince;
  @Nullable String preparedBy;
  @Nullable String preparedByName;
  @Nullable String preparedByUnit;
  @Nullable String checkedBy;
  @Nullable String checkedByName;
  @Nullable String checkedByUnit;
  @Nullable String opinion;
  @Nullable String statement;
  @Nullable String statedBy;
  @Nullable LocalDate statedOn;
  @Nullable LocalDate statementUntil;
  @Nullable UUID noticeId;
  @Nullable LocalDate noticeOpensOn;
  @Nullable LocalDate noticeClosesOn;
  @Nullable String approvedBy;
  @Nullable UUID documentId;
  @Nullable String documentNumber;
  @Nullable LocalDate issuedOn;
  @Nullable String reason;
  @Embedded @Nullable PaperApproval paper;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  Proposal() {}

  Proposal(UUID id, String code, ProposalKind kind, Origin origin, LocalDate today) {
    this.id = id;
    this.code = code;
    this.kind = kind;
    this.origin = origin;
    this.stateSince = today;
    this.title = "";
    this.facts = "";
  }

  void write(ProposalRequest request) {
    title = request.title();
    titleEn = request.titleEn();
    facts = request.facts();
    approvedItem = request.approvedItem();
    approvedItemAttachmentId = request.approvedItemAttachmentId();
  }

  void enter(ProposalState next, LocalDate today) {
    state = next;
    stateSince = today;
  }

  /** The unit is heard: once, while it is asked. */
  boolean hear(String words, String user, LocalDate today) {
    if (state != ProposalState.HEARING || statement != null) {
      return false;
    }
    statement = words;
    statedBy = user;
    statedOn = today;
    return true;
  }

  /** Whether the unit has spoken, or let its term pass. */
  boolean wasHeard(LocalDate today) {
    var until = statementUntil;
    return statement != null || (until != null && today.isAfter(until));
  }

  boolean noticeIsOver(LocalDate today) {
    var closes = noticeClosesOn;
    return closes != null && today.isAfter(closes);
  }

  /** Takes the number that registration gave; false when it has one already. */
  boolean issue(String number, LocalDate on) {
    if (state != ProposalState.APPROVED) {
      return false;
    }
    documentNumber = number;
    issuedOn = on;
    enter(ProposalState.ISSUED, on);
    return true;
  }

  /** Where a proposal comes from. A rank is no origin of blame. */
  enum Origin {
    /** Typed in by the office. */
    OFFICE,
    /** The ladder of an overdue finding ended. */
    LADDER,
    /** An issued assessment's scheme suggests it. */
    ASSESSMENT
  }
}
