package org.ecocity.projects.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LinkedCampaigns implements PanacheRepositoryBase<LinkedCampaign, UUID> {
  private static final int MAX_CAMPAIGNS = 200;

  List<LinkedCampaign> all() {
    return find("order by code").page(0, MAX_CAMPAIGNS).list();
  }

  Optional<LinkedCampaign> byCode(String code) {
    return find("code", code).firstResultOptional();
  }
}
