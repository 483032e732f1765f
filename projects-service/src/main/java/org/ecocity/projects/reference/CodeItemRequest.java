package org.ecocity.projects.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a code list as entered.
 *
 * @param code its code, such as {@code TUN}
 * @param name Chinese name
 * @param nameEn English name
 */
record CodeItemRequest(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
    @NotBlank @Size(max = 100) String name,
    @Nullable @Size(max = 200) String nameEn) {}
