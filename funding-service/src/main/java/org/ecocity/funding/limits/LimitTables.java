package org.ecocity.funding.limits;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

@ApplicationScoped
class LimitTables implements PanacheRepositoryBase<LimitTable, UUID> {
  LimitTable present() {
    return findById(LimitTable.ID);
  }

  LimitTable lock(long version) {
    var table = findById(LimitTable.ID, LockModeType.PESSIMISTIC_WRITE);
    if (table.version != version) {
      throw Problem.conflict("limits-changed-meanwhile");
    }
    return table;
  }
}
