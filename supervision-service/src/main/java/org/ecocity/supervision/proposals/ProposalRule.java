package org.ecocity.supervision.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** How proposals of a kind are handled from a day on; never changed. */
@Entity
@Table(name = "proposal_rule")
class ProposalRule {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  ProposalKind kind;

  LocalDate validFrom;
  String issuerCode;
  String series;
  String recipients;
  int termWorkingDays;
  BigDecimal countyRankMaxPercent;
  String publishedBy;

  @SuppressWarnings("NullAway.Init")
  ProposalRule() {}

  ProposalRule(UUID id, ProposalRuleRequest request, String user) {
    this.id = id;
    this.kind = request.kind();
    this.validFrom = request.validFrom();
    this.issuerCode = request.issuerCode();
    this.series = request.series();
    this.recipients = String.join(" ", request.recipients());
    this.termWorkingDays = request.termWorkingDays();
    this.countyRankMaxPercent = request.countyRankMaxPercent();
    this.publishedBy = user;
  }

  List<String> recipientCodes() {
    return recipients.isEmpty() ? List.of() : Arrays.asList(recipients.split(" "));
  }
}
