package org.ecocity.projects.keyprojects;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * A new version of the year's table.
 *
 * @param year the year, 2000 to 2100
 * @param copyEntries whether it begins with the entries of the issued version
 */
record TableRequest(
    @JsonProperty(required = true) @Min(2000) @Max(2100) int year, boolean copyEntries) {}
