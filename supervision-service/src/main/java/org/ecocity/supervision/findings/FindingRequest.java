package org.ecocity.supervision.findings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding as raised.
 *
 * @param inspectionId the inspection that showed it; its team is the one that raises
 * @param projectId the project it is about; a SERIOUS finding holds that project's new payments
 * @param unitCode the unit that has to rectify; the project's owner when not given
 * @param severity MINOR, MAJOR or SERIOUS
 * @param description what is wrong
 * @param basis the rule it breaks, with its source; needed at the latest when ordered
 * @param dueDate last day for the rectification; needed at the latest when ordered
 */
public record FindingRequest(
    @Nullable UUID inspectionId,
    @Nullable UUID projectId,
    @Nullable @Size(min = 1, max = 20) String unitCode,
    @NotNull Severity severity,
    @NotBlank @Size(max = 4000) String description,
    @Nullable @Size(max = 1000) String basis,
    @Nullable LocalDate dueDate) {}
