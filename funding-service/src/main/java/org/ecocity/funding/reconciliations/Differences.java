package org.ecocity.funding.reconciliations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Differences implements PanacheRepositoryBase<Difference, UUID> {
  Difference require(UUID reconciliationId, UUID id) {
    return find("reconciliationId = ?1 and id = ?2", reconciliationId, id)
        .firstResultOptional()
        .orElseThrow(() -> Problem.notFound("difference", id));
  }

  List<Difference> of(UUID reconciliationId) {
    return find("reconciliationId = ?1 order by voucherNo, id", reconciliationId).list();
  }

  Page<Difference> list(
      PageRequest page,
      UUID reconciliationId,
      @Nullable DifferenceKind kind,
      @Nullable Boolean explained) {
    var list =
        Keyset.of(getEntityManager(), Difference.class)
            .where("e.reconciliationId = :of", "of", reconciliationId)
            .where("e.kind = :kind", "kind", kind);
    if (explained != null) {
      list.where("e.explanation is " + (explained ? "not null" : "null"));
    }
    return list.sortedBy("voucherNo", "e.voucherNo", String.class, one -> one.voucherNo)
        .page(page, one -> one);
  }
}
