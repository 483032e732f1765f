package org.ecocity.projects.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another title the city runs for; one piece of work counts in each. */
@Entity
class LinkedCampaign {
  @Id private UUID id;
  private String code;
  private String name;
  private @Nullable String nameEn;
  private List<String> taskNumbers;

  @SuppressWarnings("NullAway.Init")
  LinkedCampaign() {}

  LinkedCampaign(UUID id, LinkedCampaignRequest request) {
    this.id = id;
    this.code = request.code();
    this.name = request.name();
    this.nameEn = request.nameEn();
    this.taskNumbers = List.copyOf(request.taskNumbers());
  }

  LinkedCampaignView view() {
    return new LinkedCampaignView(id, code, name, nameEn, List.copyOf(taskNumbers));
  }

  UUID id() {
    return id;
  }
}
