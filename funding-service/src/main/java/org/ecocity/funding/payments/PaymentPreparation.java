package org.ecocity.funding.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.budget.BudgetLineService;
import org.ecocity.funding.budget.ChargedLine;
import org.ecocity.funding.contracts.Claimed;
import org.ecocity.funding.contracts.ContractClaim;
import org.ecocity.funding.contracts.ContractService;
import org.ecocity.funding.copies.ProjectCopies;
import org.ecocity.funding.copies.ProjectCopy;
import org.ecocity.funding.payees.AccountNo;
import org.ecocity.funding.purposes.PurposeService;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Finds what a request speaks of, and refuses what makes no sense before anything is kept. */
@ApplicationScoped
class PaymentPreparation {
  private final BudgetLineService lines;
  private final PurposeService purposes;
  private final ProjectCopies projects;
  private final ContractService contracts;

  PaymentPreparation(
      BudgetLineService lines,
      PurposeService purposes,
      ProjectCopies projects,
      ContractService contracts) {
    this.lines = lines;
    this.purposes = purposes;
    this.projects = projects;
    this.contracts = contracts;
  }

  /**
   * What a sensible request speaks of.
   *
   * @param line the line to be charged
   * @param subject what it is for
   * @param holdExempt whether holds never stop its purpose
   * @param contract what its contract has for it
   */
  record Understood(
      ChargedLine line, Payment.Subject subject, boolean holdExempt, ContractClaim contract) {}

  @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = Problem.class)
  Understood understand(Actor actor, PaymentRequest request) {
    var applicant = request.applicantUnitCode();
    if (actor.unit().isEmpty() || (applicant != null && !actor.isOf(applicant))) {
      throw Problem.notPermitted("payment-for-another-unit");
    }
    var project = project(actor, request.projectId());
    var line = line(actor, request);
    var demands =
        purposes
            .demands(request.purpose())
            .orElseThrow(() -> Problem.rule("unknown-purpose", "purpose", request.purpose()));
    // Who leaves the project out would escape its hold.
    if (project == null && demands.needsProject()) {
      throw Problem.rule("purpose-needs-project", "projectId", demands.name(), demands.nameEn());
    }
    var subject = subject(actor, project, line);
    return new Understood(line, subject, demands.holdExempt(), claim(actor, request));
  }

  private ContractClaim claim(Actor actor, PaymentRequest request) {
    var number = String.valueOf(request.contractNo()).strip();
    var account = AccountNo.require(request.payeeAccountNo(), "payeeAccountNo");
    var claimed =
        new Claimed(
            request.contractNo(),
            actor.unit(),
            request.projectId(),
            request.payee(),
            account,
            request.amountFen());
    var claim = contracts.claim(claimed);
    return switch (claim) {
      case ContractClaim.None none -> none;
      case ContractClaim.Granted granted -> granted;
      case ContractClaim.Exceeded exceeded -> exceeded;
      case ContractClaim.NotRegistered() ->
          throw Problem.rule("contract-not-registered", "contractNo", number);
      case ContractClaim.OtherAccount() ->
          throw Problem.rule("contract-payee-differs", "payeeAccountNo", number);
      case ContractClaim.OtherPayee(var payee) ->
          throw Problem.rule("contract-payee-name-differs", "payee", number, payee);
      case ContractClaim.OfAnotherUnit() ->
          throw Problem.notPermitted("contract-of-another-unit", number);
      case ContractClaim.OfAnotherProject(var code) ->
          throw Problem.rule("contract-of-another-project", "projectId", number, code);
    };
  }

  private ChargedLine line(Actor actor, PaymentRequest request) {
    var id = request.budgetLineId();
    var code = request.budgetLineCode();
    if (id != null) {
      return lines.chargedBy(actor.unit(), id).orElseThrow(() -> unknownLine(id));
    }
    if (code != null) {
      return lines.chargedBy(actor.unit(), code).orElseThrow(() -> unknownLine(code));
    }
    throw Problem.invalid(List.of()).at("budgetLineId", "not-null");
  }

  private static Problem unknownLine(Object named) {
    return Problem.rule("unknown-budget-line", "budgetLineId", named);
  }

  private @Nullable ProjectCopy project(Actor actor, @Nullable UUID projectId) {
    if (projectId == null) {
      return null;
    }
    var project =
        projects
            .find(projectId)
            .orElseThrow(() -> Problem.rule("unknown-project", "projectId", projectId));
    if (!actor.isOf(project.ownerUnitCode())) {
      throw Problem.notPermitted("project-of-another-unit");
    }
    return project;
  }

  private static Payment.Subject subject(
      Actor actor, @Nullable ProjectCopy project, ChargedLine line) {
    if (project == null) {
      return new Payment.Subject(null, null, null, checker(actor, line.ownerUnitCode()));
    }
    return new Payment.Subject(
        project.projectId(),
        project.code(),
        project.fieldCode(),
        checker(actor, project.lineDepartmentCode()));
  }

  /** Nobody checks himself: the programme office does where a department would have to. */
  private static @Nullable String checker(Actor actor, @Nullable String departmentCode) {
    return actor.isOf(departmentCode) ? null : departmentCode;
  }
}
