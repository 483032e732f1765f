package org.ecocity.funding.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something money can be spent for.
 *
 * @param code its code, such as WORKS
 * @param name Chinese name
 * @param nameEn English name
 * @param holdExempt whether a hold never stops it, as with wages (rule 14)
 */
record PurposeView(String code, String name, String nameEn, boolean holdExempt) {
  static PurposeView of(Purpose purpose) {
    return new PurposeView(purpose.code, purpose.name, purpose.nameEn, purpose.holdExempt);
  }

  /**
   * Names of a purpose.
   *
   * @param name Chinese name
   * @param nameEn English name
   */
  record Names(@NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 100) String nameEn) {}
}
