package org.ecocity.projects.greenstages;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a review.
 *
 * @param passed whether the stage is passed
 * @param conclusion the conclusion in words
 * @param evidenceAttachmentId the evidence, uploaded before; needed to pass
 */
record ReviewRequest(
    @JsonProperty(required = true) boolean passed,
    @NotBlank @Size(max = 2000) String conclusion,
    @Nullable UUID evidenceAttachmentId) {}
