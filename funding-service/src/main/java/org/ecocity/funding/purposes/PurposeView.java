package org.ecocity.funding.purposes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something money can be spent for.
 *
 * @param code its code, such as WORKS
 * @param name Chinese name
 * @param nameEn English name
 * @param holdExempt whether a hold never stops it, as with wages (rule 14)
 * @param forProjects whether projects are built with it, so that money for it covers their need
 * @param needsProject whether a payment for it must name its project, so that none escapes a hold
 */
record PurposeView(
    String code,
    String name,
    String nameEn,
    boolean holdExempt,
    boolean forProjects,
    boolean needsProject) {
  static PurposeView of(Purpose purpose) {
    return new PurposeView(
        purpose.code,
        purpose.name,
        purpose.nameEn,
        purpose.holdExempt,
        purpose.forProjects,
        purpose.needsProject);
  }

  /**
   * What a purpose is. Errors: 422 {@code wages-need-no-project} (needsProject).
   *
   * @param name Chinese name
   * @param nameEn English name
   * @param forProjects whether projects are built with it; as before when not given
   * @param needsProject whether a payment for it must name its project, never of what holds do not
   *     stop; as before when not given
   */
  record Names(
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 100) String nameEn,
      @Nullable Boolean forProjects,
      @Nullable Boolean needsProject) {}

  /**
   * A purpose that is added, or called otherwise.
   *
   * @param code its code
   * @param names what it is called
   */
  record Change(String code, Names names) {}
}
