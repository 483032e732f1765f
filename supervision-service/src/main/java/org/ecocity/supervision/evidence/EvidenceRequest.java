package org.ecocity.supervision.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Evidence to type in; all of it or none.
 *
 * @param entries at most 200
 */
record EvidenceRequest(@NotEmpty @Size(max = 200) List<@NotNull @Valid Entry> entries) {
  /**
   * One piece; it replaces what was typed in before for the same unit and item.
   *
   * @param unitCode the unit it is about
   * @param itemCode the item of the scheme
   * @param value points (MANUAL), a percentage (BANDS) or a number of times (bonus, deduction,
   *     veto)
   * @param choice code of the answer, where the item has answers
   * @param notApplicable true when the item does not apply to the unit
   * @param reason why, and on what evidence
   * @param attachmentIds files uploaded before
   */
  record Entry(
      @NotBlank @Size(max = 20) String unitCode,
      @NotBlank @Size(max = 40) String itemCode,
      @Nullable @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 4)
          BigDecimal value,
      @Nullable @Size(max = 40) String choice,
      @Nullable Boolean notApplicable,
      @NotBlank @Size(max = 2000) String reason,
      @Nullable @Size(max = 20) List<@NotNull UUID> attachmentIds) {
    List<UUID> attachments() {
      return attachmentIds == null ? List.of() : attachmentIds;
    }
  }
}
