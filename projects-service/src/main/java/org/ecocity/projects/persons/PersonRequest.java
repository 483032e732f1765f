package org.ecocity.projects.persons;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as entered.
 *
 * @param code short code, such as {@code YZ-L}; never changes
 * @param name full name
 * @param title post held, such as 副市长（城建）
 * @param unitCode unit the person belongs to
 * @param userName sign-in name, if the person has one
 * @param phone telephone number: shown to the programme office and the own unit only
 * @param duties what the person answers for, and when; may be empty
 */
record PersonRequest(
    @NotNull @Pattern(regexp = "[A-Z0-9]{1,12}(-[A-Z0-9]{1,7})?") String code,
    @NotBlank @Size(max = 50) String name,
    @Nullable @Size(max = 100) String title,
    @NotBlank @Size(max = 12) String unitCode,
    @Nullable @Pattern(regexp = "[a-z0-9-]{1,50}") String userName,
    @Nullable @Pattern(regexp = "[0-9 +()-]{5,30}") String phone,
    @NotNull @Size(max = 50) List<@NotNull @Valid DatedDuty> duties) {}
