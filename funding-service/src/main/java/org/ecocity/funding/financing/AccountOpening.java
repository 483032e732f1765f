package org.ecocity.funding.financing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.ecocity.funding.copies.KeyTable;
import org.ecocity.funding.copies.KeyTables;
import org.ecocity.funding.copies.ProjectCopies;
import org.ecocity.funding.copies.ProjectCopy;
import org.ecocity.funding.ledger.AccountType;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.funding.ledger.NewAccount;
import org.ecocity.funding.sources.FundingSourceService;
import org.ecocity.funding.wiring.FinancingConfig;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.time.WorkingDays;

/**
 * Opens the account of each project in an issued table, once for each project, and lets its plan
 * follow newer tables. Tables are aggregates of their own, so an older one may come later.
 */
@ApplicationScoped
class AccountOpening {
  private final FinancingPlans plans;
  private final FundingSourceService sources;
  private final ProjectCopies projects;
  private final KeyTables tables;
  private final Ledger ledger;
  private final Outbox outbox;
  private final WorkingDays workingDays;
  private final FinancingConfig config;

  AccountOpening(
      FinancingPlans plans,
      FundingSourceService sources,
      ProjectCopies projects,
      KeyTables tables,
      Ledger ledger,
      Outbox outbox,
      WorkingDays workingDays,
      FinancingConfig config) {
    this.plans = plans;
    this.sources = sources;
    this.projects = projects;
    this.tables = tables;
    this.ledger = ledger;
    this.outbox = outbox;
    this.workingDays = workingDays;
    this.config = config;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void openFor(TableIssued table, LocalDate businessDate) {
    for (var entry : table.entries()) {
      projects.keep(copy(entry), ProjectCopies.FROM_TABLE);
      var plan = plans.findById(entry.projectId());
      if (plan == null) {
        open(table, entry, businessDate);
      } else if (table.isNewerThan(plan.tableYear, plan.tableVersion)) {
        plan.follow(table, entry, expected(entry));
      }
    }
    tables.keep(
        new KeyTable(
            table.tableId(),
            table.year(),
            table.version(),
            table.entries().stream().map(this::keyProject).toList()));
  }

  private KeyTable.KeyProject keyProject(TableIssued.TableEntry entry) {
    var planned = new LinkedHashMap<String, Long>();
    shares(entry, entry.annualInvestmentFen()).forEach(s -> planned.put(s.kind, s.plannedFen));
    return new KeyTable.KeyProject(
        entry.projectId(),
        entry.projectCode(),
        entry.projectName(),
        entry.ownerUnitCode(),
        entry.lineDepartmentCode(),
        entry.annualInvestmentFen(),
        planned);
  }

  private void open(TableIssued table, TableIssued.TableEntry entry, LocalDate day) {
    var account =
        ledger.open(
            new NewAccount(
                AccountType.PROJECT,
                "PROJECT:" + entry.projectId(),
                null,
                entry.projectId(),
                entry.ownerUnitCode(),
                NewAccount.Limits.NONE,
                day));
    var due = workingDays.plus(day, config.planDueWorkingDays());
    var plan = new FinancingPlan(table, entry, expected(entry), account, day, due);
    plans.persist(plan);
    outbox.append(plan.id, ProjectAccountOpened.of(plan));
  }

  private List<PlanSource> expected(TableIssued.TableEntry entry) {
    return shares(entry, entry.totalInvestmentFen());
  }

  /** The table's percentages of an amount; kinds that this city does not keep are left out. */
  private List<PlanSource> shares(TableIssued.TableEntry entry, long amountFen) {
    var known = sources.governmentByKind().keySet();
    var shares = entry.sources();
    var parts = Shares.of(amountFen, shares.stream().map(TableIssued.Share::percent).toList());
    var expected = new ArrayList<PlanSource>();
    for (int i = 0; i < parts.size(); i++) {
      var kind = shares.get(i).kind();
      if (known.contains(kind) && expected.stream().noneMatch(s -> s.kind.equals(kind))) {
        expected.add(new PlanSource(kind, parts.get(i)));
      }
    }
    return expected;
  }

  private static ProjectCopy copy(TableIssued.TableEntry entry) {
    return new ProjectCopy(
        entry.projectId(),
        entry.projectCode(),
        entry.projectName(),
        null,
        entry.ownerUnitCode(),
        entry.lineDepartmentCode(),
        entry.publicWelfare(),
        entry.totalInvestmentFen(),
        null,
        null);
  }
}
