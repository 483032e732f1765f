package org.ecocity.projects.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new version of the plan.
 *
 * @param title Chinese title
 * @param titleEn English title
 * @param summary what the plan says, as plain text
 * @param reason why there is a new version
 * @param tasks its tasks; those of the version in force where not given
 */
record PlanVersionRequest(
    @NotBlank @Size(max = 200) String title,
    @Nullable @Size(max = 300) String titleEn,
    @Nullable @Size(max = 20_000) String summary,
    @Nullable @Size(max = 1000) String reason,
    @Nullable @Size(max = 200) List<@NotNull @Valid PlanTask> tasks) {}
