package org.ecocity.platform.approvals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who may take one step of one kind of act, and when.
 *
 * @param act code of the act, such as {@code PLAN_VERSION} or {@code KEY_PROJECT_TABLE}
 * @param actName its Chinese name
 * @param step the step
 * @param unit code of the unit whose hand it is, or the relation of the unit to the act: {@code
 *     OWNER}, {@code LINE}, {@code UNIT}, {@code UNITS}, {@code TEAM}
 * @param role role of the person, as in the realm
 * @param officeTitle what the office calls this hand
 * @param issuedAs how it is issued, at step ISSUE
 * @param validFrom first day
 * @param validTo last day, none if no end is known
 */
@Embeddable
public record MatrixRow(
    @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String act,
    @Nullable @Size(max = 100) String actName,
    @NotNull @Enumerated(EnumType.STRING) Step step,
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{0,11}") String unit,
    @NotBlank @Size(max = 40) String role,
    @Nullable @Size(max = 200) String officeTitle,
    @Nullable @Size(max = 200) String issuedAs,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo) {

  boolean covers(String wantedAct, Step wantedStep, LocalDate on) {
    return act.equals(wantedAct)
        && step == wantedStep
        && !on.isBefore(validFrom)
        && (validTo == null || !on.isAfter(validTo));
  }

  boolean names(Hand hand, ApprovalCase about) {
    var related = about.concernedUnits().get(unit);
    var ofUnit = related == null ? unit.equals(hand.unit()) : related.contains(hand.unit());
    return ofUnit && hand.roles().contains(role);
  }
}
