package org.ecocity.funding.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BudgetLines implements PanacheRepositoryBase<BudgetLine, UUID> {
  private final CutFlags flags;

  BudgetLines(CutFlags flags) {
    this.flags = flags;
  }

  Optional<BudgetLine> ofCode(String code) {
    return find("code", code).firstResultOptional();
  }

  /** The line, held until the transaction ends. */
  BudgetLine lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.rule("unknown-budget-line", "budgetLineId", id));
  }

  List<BudgetLine> after(@Nullable UUID id, int limit) {
    return (id == null ? find("order by id") : find("id > ?1 order by id", id))
        .page(0, limit)
        .list();
  }

  /** The lines of a year whose earmark names a purpose, by code. */
  List<BudgetLine> namedFor(int year, String purpose) {
    return find("year = ?1 and level <> ?2 order by code", year, Level.DISTRICT).stream()
        .filter(line -> line.purposes.contains(purpose))
        .toList();
  }

  /** Lines of an owner, or of all when none is named. */
  Page<BudgetLine> list(PageRequest page, BudgetLineFilter filter, @Nullable String reader) {
    return filtered(page, filter)
        .where("e.ownerUnitCode = :reader", "reader", reader)
        .page(page, line -> line);
  }

  /** Lines a unit may ask money of. */
  Page<BudgetLine> openTo(PageRequest page, BudgetLineFilter filter, String unitCode) {
    return filtered(page, filter)
        .where("e.level <> 'DISTRICT' or e.ownerUnitCode = :unitCode", "unitCode", unitCode)
        .page(page, line -> line);
  }

  private Keyset<BudgetLine> filtered(PageRequest page, BudgetLineFilter filter) {
    return Keyset.of(getEntityManager(), BudgetLine.class)
        .where("e.year = :year", "year", filter.year)
        .where("e.level = :level", "level", filter.level)
        .where("e.ownerUnitCode = :owner", "owner", filter.ownerUnitCode)
        .where("e.code = :code", "code", filter.code)
        .where("e.enteredOn <= :asOf", "asOf", filter.asOf)
        .where("e.parentLineId = :parentLineId", "parentLineId", filter.parentLineId)
        .where(
            "e.id in :flagged",
            "flagged",
            Boolean.TRUE.equals(filter.flagged) ? flags.lines() : null)
        .where(
            "lower(e.code) like :q escape '\\' or lower(e.name) like :q escape '\\'",
            "q",
            page.like())
        .sortedBy("code", "e.code", String.class, line -> line.code)
        .sortedBy("amountFen", "e.amountFen", Long.class, line -> line.amountFen);
  }
}
