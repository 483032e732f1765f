package org.ecocity.funding.limits;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Up to which amount a role approves payments, and when.
 *
 * @param role {@code finance-check} or {@code finance-chief}
 * @param upToFen the largest amount in fen; none where there is no limit
 * @param validFrom first day
 * @param validTo last day, none if no end is known
 * @param basis the document that says so
 */
@Embeddable
record Limit(
    @NotNull @Pattern(regexp = "finance-check|finance-chief") String role,
    @Nullable @Positive @Max(Money.MAX_FEN) Long upToFen,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable @Size(max = 200) String basis) {

  boolean covers(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  boolean isOrdered() {
    return validTo == null || !validTo.isBefore(validFrom);
  }

  boolean meets(Limit other) {
    return role.equals(other.role) && (covers(other.validFrom) || other.covers(validFrom));
  }

  /** The largest amount as a number. */
  long fen() {
    return upToFen == null ? Money.MAX_FEN : upToFen;
  }
}
