package org.ecocity.supervision.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A rectification report.
 *
 * @param summary what was done
 * @param attachmentIds evidence such as photos, uploaded before by the unit: 1 to 20. Nothing
 *     classified
 */
record ReportRequest(
    @NotBlank @Size(max = 4000) String summary,
    @NotEmpty @Size(max = 20) List<@NotNull UUID> attachmentIds) {}
