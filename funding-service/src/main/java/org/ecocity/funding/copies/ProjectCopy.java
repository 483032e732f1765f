package org.ecocity.funding.copies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What funding knows of a project.
 *
 * @param projectId the project
 * @param code its code, none before admission
 * @param name its name
 * @param fieldCode its field, checked against earmarks; none until the project itself has told
 * @param ownerUnitCode the unit that builds it
 * @param lineDepartmentCode the department of its field
 * @param publicWelfare whether government money must be the main part
 * @param totalInvestmentFen total investment in fen
 * @param state where it stands; none until the project itself has told
 * @param acceptedOn business date of its acceptance, if it was accepted
 */
public record ProjectCopy(
    UUID projectId,
    @Nullable String code,
    String name,
    @Nullable String fieldCode,
    String ownerUnitCode,
    @Nullable String lineDepartmentCode,
    boolean publicWelfare,
    long totalInvestmentFen,
    @Nullable String state,
    @Nullable LocalDate acceptedOn) {}
