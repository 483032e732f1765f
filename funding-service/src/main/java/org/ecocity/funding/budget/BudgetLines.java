package org.ecocity.funding.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BudgetLines implements PanacheRepositoryBase<BudgetLine, UUID> {
  Optional<BudgetLine> ofCode(String code) {
    return find("code", code).firstResultOptional();
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
        .where(
            "lower(e.code) like :q escape '\\' or lower(e.name) like :q escape '\\'",
            "q",
            page.like())
        .sortedBy("code", "e.code", String.class, line -> line.code)
        .sortedBy("amountFen", "e.amountFen", Long.class, line -> line.amountFen);
  }
}
