package org.ecocity.notification.leaders;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * A round to open.
 *
 * @param year year of the figures
 * @param title such as {@code 2019 年公共建筑能效领跑者}
 * @param groups what is compared with what, 1 to 20 groups
 */
record RoundRequest(
    @Min(2000) @Max(2100) int year,
    @NotBlank @Size(max = 100) String title,
    @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull GroupRequest> groups) {
  /**
   * A group.
   *
   * @param groupCode such as {@code OFFICE}
   * @param name Chinese name
   * @param nameEn English name
   * @param quota most that a building of the group may use, kgce/m² a year, 2 decimals
   */
  record GroupRequest(
      @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String groupCode,
      @NotBlank @Size(max = 50) String name,
      @NotBlank @Size(max = 50) String nameEn,
      @NotNull @Positive @Digits(integer = 6, fraction = 2) BigDecimal quota) {}
}
