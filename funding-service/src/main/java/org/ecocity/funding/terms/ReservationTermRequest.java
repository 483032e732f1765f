package org.ecocity.funding.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A new term.
 *
 * @param validFrom first day; after that of the term before, not in the past
 * @param days days after its last step on which a request still holds its money, 1 to 3,650
 * @param reason why, with the document it rests on
 */
record ReservationTermRequest(
    @NotNull LocalDate validFrom,
    @Min(1) @Max(3650) int days,
    @NotBlank @Size(max = 1000) String reason) {}
