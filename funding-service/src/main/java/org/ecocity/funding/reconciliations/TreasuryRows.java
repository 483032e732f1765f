package org.ecocity.funding.reconciliations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;

@ApplicationScoped
class TreasuryRows implements PanacheRepositoryBase<TreasuryRow, UUID> {
  /** The list in place of the one before. */
  void replace(UUID reconciliationId, List<BankRow> rows) {
    delete("reconciliationId", reconciliationId);
    persist(rows.stream().map(row -> new TreasuryRow(reconciliationId, row)));
    flush();
  }

  List<BankRow> of(UUID reconciliationId) {
    return find("reconciliationId = ?1 order by voucherNo, id", reconciliationId).stream()
        .map(TreasuryRow::row)
        .toList();
  }

  Page<BankRow> list(PageRequest page, UUID reconciliationId) {
    return Keyset.of(getEntityManager(), TreasuryRow.class)
        .where("e.reconciliationId = :of", "of", reconciliationId)
        .sortedBy("voucherNo", "e.voucherNo", String.class, row -> row.voucherNo)
        .page(page, TreasuryRow::row);
  }
}
