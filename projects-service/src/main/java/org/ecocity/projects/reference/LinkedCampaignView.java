package org.ecocity.projects.reference;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another title the city runs for.
 *
 * @param id id of the campaign
 * @param code its code
 * @param name Chinese name
 * @param nameEn English name
 * @param taskNumbers numbers of the plan's tasks that count for it too
 */
record LinkedCampaignView(
    UUID id, String code, String name, @Nullable String nameEn, List<String> taskNumbers) {}
