package org.ecocity.supervision.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of praise or blame.
 *
 * @param id the proposal
 * @param version grows with each change
 * @param code what people call it, such as {@code P-2020-0001}
 * @param kind COMMENDATION or CRITICISM
 * @param origin OFFICE, LADDER (an overdue finding's ladder ended) or ASSESSMENT
 * @param title title of the document to be
 * @param titleEn the same in English
 * @param facts what is praised or criticised
 * @param approvedItem the approved commendation item
 * @param approvedItemAttachmentId its approval
 * @param findingId the finding that a criticism stands on
 * @param findingCode its code
 * @param assessmentId the assessment that suggested it
 * @param unitCode CRITICISM: the unit concerned
 * @param unitName its name today
 * @param state DRAFT, CONSULTED, PUBLIC_NOTICE, HEARING, APPROVED, ISSUED, DROPPED
 * @param stateSince business date
 * @param allowedTransitions where the caller may take it now
 * @param mayState whether the caller's unit is asked for its statement now
 * @param preparedBy user who took responsibility for it; none while a draft of the system
 * @param checkedBy user who gave the opinion of the body consulted
 * @param opinion that opinion
 * @param statement what the unit says
 * @param statedBy user
 * @param statedOn business date
 * @param statementUntil last day for it
 * @param noticeOpensOn first day of the public notice
 * @param noticeClosesOn last day of it
 * @param approvedBy user who approved or confirmed the approval on paper
 * @param documentId its document
 * @param documentNumber the document's number
 * @param issuedOn date of issue
 * @param reason why it was dropped
 * @param honours the list; objections that held took theirs off it
 */
record ProposalView(
    UUID id,
    long version,
    String code,
    ProposalKind kind,
    Proposal.Origin origin,
    String title,
    @Nullable String titleEn,
    String facts,
    @Nullable String approvedItem,
    @Nullable UUID approvedItemAttachmentId,
    @Nullable UUID findingId,
    @Nullable String findingCode,
    @Nullable UUID assessmentId,
    @Nullable String unitCode,
    @Nullable String unitName,
    ProposalState state,
    LocalDate stateSince,
    List<ProposalState> allowedTransitions,
    boolean mayState,
    @Nullable String preparedBy,
    @Nullable String checkedBy,
    @Nullable String opinion,
    @Nullable String statement,
    @Nullable String statedBy,
    @Nullable LocalDate statedOn,
    @Nullable LocalDate statementUntil,
    @Nullable LocalDate noticeOpensOn,
    @Nullable LocalDate noticeClosesOn,
    @Nullable String approvedBy,
    @Nullable UUID documentId,
    @Nullable String documentNumber,
    @Nullable LocalDate issuedOn,
    @Nullable String reason,
    List<HonourView> honours)
    implements Versioned {
  static ProposalView of(Proposal p, @Nullable String unitName, Mine mine, List<Nominee> list) {
    return new ProposalView(
        p.id,
        p.version,
        p.code,
        p.kind,
        p.origin,
        p.title,
        p.titleEn,
        p.facts,
        p.approvedItem,
        p.approvedItemAttachmentId,
        p.findingId,
        p.findingCode,
        p.assessmentId,
        p.unitCode,
        unitName,
        p.state,
        p.stateSince,
        mine.allowed(),
        mine.mayState(),
        p.preparedBy,
        p.checkedBy,
        p.opinion,
        p.statement,
        p.statedBy,
        p.statedOn,
        p.statementUntil,
        p.noticeOpensOn,
        p.noticeClosesOn,
        p.approvedBy,
        p.documentId,
        p.documentNumber,
        p.issuedOn,
        p.reason,
        list.stream().map(HonourView::of).toList());
  }

  /** What the caller may do. */
  record Mine(List<ProposalState> allowed, boolean mayState) {}

  /**
   * An honour on the list.
   *
   * @param honourId the honour
   * @param recipientKind UNIT or PERSON
   * @param unitCode the unit, or the person's unit
   * @param personName the person
   * @param personCode code of the person
   * @param countyRank whether the person holds county rank
   * @param title the honour's title
   * @param rewardFen material reward, fen
   * @param reason what for
   * @param removedReason why it is off the list; none while it stands
   */
  record HonourView(
      UUID honourId,
      Nominee.RecipientKind recipientKind,
      String unitCode,
      @Nullable String personName,
      @Nullable String personCode,
      boolean countyRank,
      String title,
      @Nullable Long rewardFen,
      @Nullable String reason,
      @Nullable String removedReason) {
    static HonourView of(Nominee n) {
      return new HonourView(
          n.id,
          n.recipientKind,
          n.unitCode,
          n.personName,
          n.personCode,
          n.countyRank,
          n.title,
          n.rewardFen,
          n.reason,
          n.removedReason);
    }
  }

  /**
   * An objection to an honour.
   *
   * @param id the objection
   * @param honourId the honour
   * @param statement what speaks against it
   * @param state OPEN, UPHELD, REJECTED
   * @param raisedBy user
   * @param raisedOn business date
   * @param reason of the decision
   * @param decidedBy user
   * @param decidedOn business date
   */
  record ProposalObjectionView(
      UUID id,
      UUID honourId,
      String statement,
      ProposalObjection.State state,
      String raisedBy,
      LocalDate raisedOn,
      @Nullable String reason,
      @Nullable String decidedBy,
      @Nullable LocalDate decidedOn) {
    static ProposalObjectionView of(ProposalObjection o) {
      return new ProposalObjectionView(
          o.id,
          o.nomineeId,
          o.statement,
          o.state,
          o.raisedBy,
          o.raisedOn,
          o.reason,
          o.decidedBy,
          o.decidedOn);
    }
  }
}
