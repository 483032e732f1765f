package org.ecocity.funding.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.funding.copies.ProjectCopies;
import org.ecocity.funding.copies.ProjectCopy;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.payees.AccountNo;
import org.ecocity.funding.wiring.ContractConfig;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Keeps the register of contracts and tells payments what they may ask of one. */
@ApplicationScoped
public class ContractService {
  static final String AGGREGATE = "contract";

  private final Contracts contracts;
  private final ProjectCopies projects;
  private final Units units;
  private final ContractConfig config;
  private final Audit audit;
  private final BusinessClock clock;

  ContractService(
      Contracts contracts,
      ProjectCopies projects,
      Units units,
      ContractConfig config,
      Audit audit,
      BusinessClock clock) {
    this.contracts = contracts;
    this.projects = projects;
    this.units = units;
    this.config = config;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the contract named says to a payment; it is held until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ContractClaim claim(Claimed wanted) {
    var number = wanted.contractNo();
    if (number == null || number.isBlank()) {
      return new ContractClaim.None();
    }
    return contracts
        .lockOfNumber(number)
        .map(contract -> contract.claim(wanted))
        .orElseGet(() -> ContractClaim.unregistered(config.registeredOnly()));
  }

  /** Whether payments of a contract go to this account. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean paysTo(UUID contractId, @Nullable String accountNo) {
    return contracts.findById(contractId).payeeAccountNo.equals(accountNo);
  }

  /** The payee of a contract, if it is of another name than this. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<String> otherPayee(UUID contractId, String name) {
    var contract = contracts.findById(contractId);
    return contract.isWith(name) ? Optional.empty() : Optional.of(contract.payee);
  }

  @Transactional
  ContractView register(Caller caller, ContractRequest request) {
    var today = clock.today();
    var account =
        Objects.requireNonNull(AccountNo.require(request.payeeAccountNo(), "payeeAccountNo"));
    if (request.signedOn().isAfter(today)) {
      throw Problem.rule("signed-in-future", "signedOn", today);
    }
    var project = project(caller, request.projectId());
    if (contracts.isRegistered(request.contractNo())) {
      throw Problem.conflict("contract-registered-already", request.contractNo().strip());
    }
    var requested = contracts.requestedFen(request.contractNo(), caller.unit());
    if (requested > request.amountFen()) {
      throw Problem.rule("contract-below-requested", "amountFen", requested);
    }
    var contract = new Contract(request, account, caller.unit(), project, today);
    contracts.persistAndFlush(contract);
    // The database has counted what payments asked for under this number before.
    contracts.getEntityManager().refresh(contract);
    var view = view(contract);
    audit.created(AGGREGATE, contract.id, view);
    return view;
  }

  private @Nullable ProjectCopy project(Caller caller, @Nullable UUID projectId) {
    if (caller.unit().isEmpty()) {
      throw Problem.notPermitted();
    }
    if (projectId == null) {
      return null;
    }
    var project =
        projects
            .find(projectId)
            .orElseThrow(() -> Problem.rule("unknown-project", "projectId", projectId));
    if (!caller.isOf(project.ownerUnitCode())) {
      throw Problem.notPermitted("project-of-another-unit");
    }
    return project;
  }

  @Transactional
  ContractView amend(Caller caller, UUID id, long version, ContractRequest.Amendment wanted) {
    var contract = contracts.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    if (contract.version != version) {
      throw Problem.of(412, "changed-meanwhile");
    }
    if (!caller.isOf(contract.unitCode)) {
      throw Problem.notPermitted();
    }
    var before = view(contract);
    var account = AccountNo.require(wanted.payeeAccountNo(), "payeeAccountNo");
    if (!contract.amend(wanted.payee(), account, wanted.amountFen())) {
      throw Problem.rule("contract-below-requested", "amountFen", contract.requestedFen);
    }
    contracts.flush();
    var after = view(contract);
    audit.changed(AGGREGATE, id, before, new Amended(after, wanted.reason().strip()));
    return after;
  }

  private record Amended(ContractView contract, String reason) {}

  @Transactional
  ContractView get(Caller caller, UUID id) {
    return contracts
        .findByIdOptional(id)
        .filter(contract -> FundsReaders.readsAll(caller) || caller.isOf(contract.unitCode))
        .map(this::view)
        .orElseThrow(() -> Problem.notFound("contract", id));
  }

  @Transactional
  Page<ContractView> list(Caller caller, PageRequest page, ContractFilter filter) {
    var names = units.names();
    return contracts
        .list(page, filter, FundsReaders.readsAll(caller) ? null : caller.unit())
        .map(contract -> ContractView.of(contract, names));
  }

  private ContractView view(Contract contract) {
    return ContractView.of(contract, units.names());
  }
}
