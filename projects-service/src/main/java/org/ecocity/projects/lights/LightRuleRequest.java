package org.ecocity.projects.lights;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new version of the rules by which lights are coloured.
 *
 * @param version its number, one more than the last; given by the system when left out
 * @param validFrom first day it holds
 * @param rules the dimensions that shine, each once
 * @param source where the rules come from
 * @param sample a remark that this is sample data
 */
record LightRuleRequest(
    @Nullable @Min(1) Integer version,
    @NotNull LocalDate validFrom,
    @NotEmpty @Size(max = 10) List<@NotNull @Valid DimensionRule> rules,
    @Nullable @Size(max = 500) String source,
    @Nullable @Size(max = 500) String sample) {}
