package org.ecocity.projects.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;

@ApplicationScoped
class LinkedCampaignService {
  private final LinkedCampaigns campaigns;
  private final Audit audit;

  LinkedCampaignService(LinkedCampaigns campaigns, Audit audit) {
    this.campaigns = campaigns;
    this.audit = audit;
  }

  @Transactional
  List<LinkedCampaignView> all() {
    return campaigns.all().stream().map(LinkedCampaign::view).toList();
  }

  @Transactional
  LinkedCampaignView enter(LinkedCampaignRequest request) {
    campaigns
        .byCode(request.code())
        .ifPresent(
            there -> {
              throw Problem.conflict("already-there").with("id", there.id());
            });
    var campaign = new LinkedCampaign(Ids.next(), request);
    campaigns.persistAndFlush(campaign);
    audit.created("linked-campaign", campaign.id(), request);
    return campaign.view();
  }
}
