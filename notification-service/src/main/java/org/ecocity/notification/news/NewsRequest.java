package org.ecocity.notification.news;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * News to submit for the caller's unit.
 *
 * @param title at most 100 characters
 * @param text plain text, at most 10,000 characters
 * @param projectCode the project it is about, if any
 */
record NewsRequest(
    @NotBlank @Size(max = 100) String title,
    @NotBlank @Size(max = 10_000) String text,
    @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String projectCode) {}
