package org.ecocity.notification.suggestions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen writes.
 *
 * @param kind SUGGESTION, REPORT or CONSULTATION
 * @param text what is suggested, reported or asked; 1 to 2,000 characters, kept as it is
 * @param contact how to reach the citizen, at most 200 characters; seen by the programme office
 *     alone
 * @param projectCode the project it is about, such as {@code AA-2019-0012}
 * @param unitCode the unit it is about, such as {@code YZ}
 */
record SuggestionRequest(
    @NotNull SuggestionKind kind,
    @NotBlank @Size(max = 2000) String text,
    @Nullable @Size(min = 1, max = 200) String contact,
    @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String projectCode,
    @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String unitCode) {}
