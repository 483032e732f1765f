package org.ecocity.supervision.ladders;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * One rung.
 *
 * @param level 1, 2, 3
 * @param rung what it does
 * @param workingDaysOverdue from so many working days after the due date
 * @param recipient whom it reaches
 */
@Embeddable
public record LadderStep(
    @Min(1) @Max(3) int level,
    @NotNull @Enumerated(EnumType.STRING) Rung rung,
    @Min(1) @Max(250) int workingDaysOverdue,
    @NotNull @Enumerated(EnumType.STRING) Recipient recipient) {}
