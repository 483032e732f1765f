package org.ecocity.funding.sources;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class FundingSources implements PanacheRepositoryBase<FundingSource, String> {
  private static final int MAX_ROWS = 100;

  List<FundingSource> all() {
    return findAll(Sort.by("sortNo")).page(0, MAX_ROWS).list();
  }
}
