package org.ecocity.funding.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A budget line to be entered. Errors: 409 {@code already-there} (code), 422 {@code unknown-unit},
 * {@code line-of-no-district}, {@code unknown-purpose}, {@code unknown-field}, {@code
 * purpose-both-ways}, {@code carry-over-by-movement} (carriedOverFromId).
 *
 * @param code what people say, unique, such as {@code M19-04}
 * @param year budget year
 * @param level level of government
 * @param ownerUnitCode unit that manages the line (归口单位)
 * @param name name of the special fund (专项); the code when not given
 * @param earmark what the money may be used for; anything when not given
 * @param fundKind kind of money, such as CONSTRUCTION or AWARD; GENERAL when not given
 * @param functionalCode functional classification, 3 to 7 digits (支出功能分类科目)
 * @param allocationDocumentNo number of the document that allocated it
 * @param carriedOverFromId never given: what an earlier year has left is carried over by a {@code
 *     CARRY_OVER} of {@code budget-movements}, which opens the line
 * @param amountFen quota in fen, 1 to 2^53 − 1
 */
record BudgetLineRequest(
    @NotBlank @Size(max = 40) @Pattern(regexp = "\\s*[\\p{L}\\p{N}._-]*\\s*") String code,
    @NotNull @Min(2000) @Max(2100) Integer year,
    @NotNull Level level,
    @NotBlank @Size(max = 20) String ownerUnitCode,
    @Nullable @Size(max = 200) String name,
    @Nullable @Valid Earmark earmark,
    @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String fundKind,
    @Nullable @Pattern(regexp = "\\d{3,7}") String functionalCode,
    @Nullable @Size(max = 100) String allocationDocumentNo,
    @Nullable UUID carriedOverFromId,
    @Positive @Max(Money.MAX_FEN) long amountFen) {

  String nameOrCode() {
    return name == null ? code.strip() : name.strip();
  }

  String fundKindOrGeneral() {
    return fundKind == null ? "GENERAL" : fundKind;
  }

  Earmark earmarkOrNone() {
    return earmark == null ? new Earmark(List.of(), List.of(), List.of()) : earmark;
  }
}
