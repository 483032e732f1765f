package org.ecocity.supervision.leads;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hint entered by hand.
 *
 * @param source MEDIA, CITIZEN or EARLY_WARNING; refused payments come by themselves
 * @param unitCode the unit concerned
 * @param projectId the project concerned, if it is about one
 * @param summary what it says; never who reported it
 */
record LeadRequest(
    @NotNull LeadSource source,
    @NotBlank @Size(max = 20) @Pattern(regexp = "[A-Za-z0-9-]+") String unitCode,
    @Nullable UUID projectId,
    @NotBlank @Size(max = 2000) String summary) {}
