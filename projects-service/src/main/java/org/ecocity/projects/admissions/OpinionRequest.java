package org.ecocity.projects.admissions;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An opinion.
 *
 * @param favourable whether the project should be admitted
 * @param text the opinion in words
 */
record OpinionRequest(
    @JsonProperty(required = true) boolean favourable, @NotBlank @Size(max = 2000) String text) {}
