package org.ecocity.projects.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A linked campaign as entered.
 *
 * @param code its code, such as {@code WMCS}
 * @param name Chinese name
 * @param nameEn English name
 * @param taskNumbers numbers of the plan's tasks that count for it too
 */
record LinkedCampaignRequest(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
    @NotBlank @Size(max = 100) String name,
    @Nullable @Size(max = 200) String nameEn,
    @NotNull @Size(max = 100) List<@NotBlank @Size(max = 10) String> taskNumbers) {}
