package org.ecocity.supervision.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;

/** Keeps the rules by which proposals are handled. */
@ApplicationScoped
class ProposalRules {
  private final Proposals proposals;
  private final Audit audit;
  private final Caller caller;

  ProposalRules(Proposals proposals, Audit audit, Caller caller) {
    this.proposals = proposals;
    this.audit = audit;
    this.caller = caller;
  }

  @Transactional
  List<ProposalRuleView> all() {
    return proposals.rules().stream().map(ProposalRuleView::of).toList();
  }

  @Transactional
  ProposalRuleView publish(ProposalRuleRequest request) {
    if (proposals.rules().stream()
        .anyMatch(r -> r.kind == request.kind() && r.validFrom.equals(request.validFrom()))) {
      throw Problem.conflict("already-there");
    }
    var rule = new ProposalRule(Ids.next(), request, caller.user());
    proposals.keep(rule);
    var view = ProposalRuleView.of(rule);
    audit.created("proposal-rule", rule.id, view);
    return view;
  }

  /**
   * A rule by which proposals are handled.
   *
   * @param id the rule
   * @param kind COMMENDATION or CRITICISM
   * @param validFrom first day on which it holds, until the next one of its kind
   * @param issuerCode unit that issues the document
   * @param series series of its number
   * @param recipients units that get the document besides those concerned
   * @param termWorkingDays public notice, or the unit's time to state its case
   * @param countyRankMaxPercent of the persons honoured, at most so many may hold county rank
   * @param publishedBy user
   */
  record ProposalRuleView(
      UUID id,
      ProposalKind kind,
      LocalDate validFrom,
      String issuerCode,
      String series,
      List<String> recipients,
      int termWorkingDays,
      BigDecimal countyRankMaxPercent,
      String publishedBy) {
    static ProposalRuleView of(ProposalRule r) {
      return new ProposalRuleView(
          r.id,
          r.kind,
          r.validFrom,
          r.issuerCode,
          r.series,
          r.recipientCodes(),
          r.termWorkingDays,
          r.countyRankMaxPercent,
          r.publishedBy);
    }
  }
}
