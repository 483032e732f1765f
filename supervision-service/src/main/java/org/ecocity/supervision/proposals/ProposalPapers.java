package org.ecocity.supervision.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.documents.DocumentSigned;
import org.ecocity.supervision.documents.DocumentSigned.Block;
import org.ecocity.supervision.documents.DocumentSigned.Signatory;
import org.ecocity.supervision.units.Units;

/** Writes what goes out: the public notice and the signed document. */
@ApplicationScoped
class ProposalPapers {
  private static final String SUBJECT = "proposal";
  private static final List<String> HEADER = List.of("序号", "荣誉", "对象", "单位");

  private final Proposals proposals;
  private final Units units;
  private final Outbox outbox;
  private final BusinessClock clock;

  ProposalPapers(Proposals proposals, Units units, Outbox outbox, BusinessClock clock) {
    this.proposals = proposals;
    this.units = units;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The rule in force for the proposal's kind. */
  ProposalRule rule(Proposal proposal) {
    return proposals
        .rule(proposal.kind, clock.today())
        .orElseThrow(() -> Problem.rule("proposal-rule-missing", "kind", proposal.kind));
  }

  void openNotice(Proposal proposal) {
    outbox.append(
        proposal.id,
        new PublicNotice.Opened(
            Objects.requireNonNull(proposal.noticeId),
            SUBJECT,
            proposal.id,
            proposal.title + "的公示",
            proposal.titleEn == null ? null : "Public notice: " + proposal.titleEn,
            proposal.facts,
            new PublicNotice.Table(HEADER, rows(proposal)),
            Objects.requireNonNull(proposal.noticeOpensOn),
            Objects.requireNonNull(proposal.noticeClosesOn),
            units.nameOf(Objects.requireNonNull(proposal.preparedByUnit), clock.today())));
  }

  void closeNotice(Proposal proposal) {
    var objections = proposals.objections(proposal.id);
    var outcome =
        objections.isEmpty()
            ? PublicNotice.Outcome.NO_OBJECTION
            : objections.stream().anyMatch(o -> o.state == ProposalObjection.State.UPHELD)
                ? PublicNotice.Outcome.OBJECTION_UPHELD
                : PublicNotice.Outcome.OBJECTION_REJECTED;
    outbox.append(
        proposal.id,
        new PublicNotice.Closed(Objects.requireNonNull(proposal.noticeId), clock.today(), outcome));
  }

  /** The document as signed; for praise also what the register of honours needs. */
  void sign(Proposal proposal, Actor signer) {
    if (proposal.kind == ProposalKind.COMMENDATION) {
      closeNotice(proposal);
    }
    outbox.append(proposal.id, document(proposal, signer));
    if (proposal.kind == ProposalKind.COMMENDATION) {
      outbox.append(
          proposal.id,
          new CommendationApproved(
              proposal.id,
              Objects.requireNonNull(proposal.documentId),
              Objects.requireNonNull(proposal.approvedItem),
              standing(proposal).stream().map(CommendationApproved.Honour::of).toList()));
    }
  }

  private DocumentSigned document(Proposal proposal, Actor signer) {
    var rule = rule(proposal);
    var checkedBy = proposal.checkedBy;
    return new DocumentSigned(
        Objects.requireNonNull(proposal.documentId),
        proposal.kind.name(),
        SUBJECT,
        proposal.id,
        "/proposals/" + proposal.id,
        rule.issuerCode,
        rule.series,
        null,
        proposal.title,
        proposal.titleEn,
        null,
        proposal.kind == ProposalKind.COMMENDATION ? "PROACTIVE" : "NONE",
        proposal.kind == ProposalKind.COMMENDATION ? null : "内部事务信息",
        concerned(proposal),
        rule.recipientCodes().stream().filter(unit -> !concerned(proposal).contains(unit)).toList(),
        body(proposal),
        new Signatory(
            Objects.requireNonNull(proposal.preparedBy),
            proposal.preparedByName,
            proposal.preparedByUnit),
        checkedBy == null
            ? null
            : new Signatory(checkedBy, proposal.checkedByName, proposal.checkedByUnit),
        new Signatory(
            signer.user(),
            proposal.paper == null ? signer.name() : proposal.paper.paperSigner(),
            proposal.paper == null ? signer.unit() : rule.issuerCode),
        clock.today());
  }

  private List<Block> body(Proposal proposal) {
    var body = new ArrayList<Block>();
    body.add(Block.paragraph(proposal.facts));
    if (proposal.kind == ProposalKind.COMMENDATION) {
      body.add(Block.paragraph("根据" + proposal.approvedItem + "，经公示，决定对下列单位和个人予以通报表彰。"));
      body.add(Block.table(HEADER, rows(proposal)));
    } else {
      var unit = Objects.requireNonNull(proposal.unitCode);
      body.add(
          Block.paragraph(
              "问题 %s 逾期未完成整改。%s，现对%s予以通报批评。"
                  .formatted(
                      proposal.findingCode,
                      proposal.statement == null ? "该单位在规定期限内未作陈述" : "听取该单位陈述后",
                      units.nameOf(unit, clock.today()))));
    }
    return body;
  }

  private List<List<String>> rows(Proposal proposal) {
    var rows = new ArrayList<List<String>>();
    for (var nominee : standing(proposal)) {
      var unit = units.nameOf(nominee.unitCode, clock.today());
      var person = nominee.personName;
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              nominee.title,
              person == null ? unit : person,
              unit));
    }
    return rows;
  }

  private List<String> concerned(Proposal proposal) {
    var unit = proposal.unitCode;
    var codes = new TreeSet<String>();
    if (unit != null) {
      codes.add(unit);
    }
    standing(proposal).forEach(nominee -> codes.add(nominee.unitCode));
    return List.copyOf(codes);
  }

  private List<Nominee> standing(Proposal proposal) {
    return proposals.nominees(proposal.id).stream().filter(Nominee::stands).toList();
  }
}
