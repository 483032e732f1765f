package org.ecocity.supervision.inspections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was seen at one place.
 *
 * @param visitedOn the day; not in the future
 * @param unitCode the unit visited
 * @param projectId the project seen, if it was one
 * @param place where
 * @param text what was seen
 * @param attachmentIds photos and papers, uploaded before, at most 20
 */
record RecordRequest(
    @NotNull LocalDate visitedOn,
    @NotBlank @Size(max = 20) String unitCode,
    @Nullable UUID projectId,
    @Nullable @Size(max = 200) String place,
    @NotBlank @Size(max = 4000) String text,
    @Nullable @Size(max = 20) List<@NotNull UUID> attachmentIds) {}
