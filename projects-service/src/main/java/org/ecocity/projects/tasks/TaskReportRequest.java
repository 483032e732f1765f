package org.ecocity.projects.tasks;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report on a task, cumulative since its start.
 *
 * @param completionPercent how much of it is done, 0 to 100, at most 4 decimals
 * @param quantityDone quantity done, in the unit of the target
 * @param summary what was done
 * @param problems what stands in the way
 * @param attachmentIds evidence, uploaded before; at most 20
 */
record TaskReportRequest(
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal completionPercent,
    @Nullable @DecimalMin("0") @Digits(integer = 14, fraction = 4) BigDecimal quantityDone,
    @NotBlank @Size(max = 5000) String summary,
    @Nullable @Size(max = 5000) String problems,
    @Nullable @Size(max = 20) List<@NotNull UUID> attachmentIds) {

  List<UUID> attachments() {
    return attachmentIds == null ? List.of() : List.copyOf(attachmentIds);
  }
}
