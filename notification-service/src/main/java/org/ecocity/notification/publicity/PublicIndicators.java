package org.ecocity.notification.publicity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;

/** The city's indicators as projects-service last told of them. */
@ApplicationScoped
class PublicIndicators implements PanacheRepositoryBase<PublicIndicator, UUID> {
  Keyset<PublicIndicator> list() {
    return Keyset.of(getEntityManager(), PublicIndicator.class)
        .sortedBy("code", "e.code", String.class, indicator -> indicator.code);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void copy(IndicatorChanged told, long version) {
    var known = findById(told.indicatorId());
    var indicator = known == null ? new PublicIndicator(told.indicatorId()) : known;
    indicator.copy(told, version);
    if (known == null) {
      persist(indicator);
    }
  }
}
