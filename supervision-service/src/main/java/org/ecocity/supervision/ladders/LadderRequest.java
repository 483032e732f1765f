package org.ecocity.supervision.ladders;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ladder as its file holds it.
 *
 * @param sample a remark of the file; kept for nothing
 * @param source where the rule comes from
 * @param code what it is for; {@code RECTIFICATION} is that of findings
 * @param validFrom first day on which it is applied
 * @param steps one to three rungs: levels 1, 2, 3, each later than the one before and of a higher
 *     kind
 */
record LadderRequest(
    @Nullable @Size(max = 500) String sample,
    @Nullable @Size(max = 500) String source,
    @NotBlank @Size(max = 40) String code,
    @NotNull LocalDate validFrom,
    @NotEmpty @Size(max = 3) List<@NotNull @Valid LadderStep> steps) {}
