package org.ecocity.projects.keyprojects;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.projects.composition.SourceShare;
import org.ecocity.projects.library.Nature;
import org.jspecify.annotations.Nullable;

/**
 * A project's line in one version of the table.
 *
 * @param projectId the project
 * @param projectCode its code
 * @param projectName its name when the table was made
 * @param nature new, continued or rebuilt
 * @param scale scale and content
 * @param totalInvestmentFen total investment, fen
 * @param doneByLastYearEndFen done by the end of last year, fen
 * @param annualInvestmentFen planned for the year, fen
 * @param sources composition of the money
 * @param visibleTarget what will be seen at the end of the year
 * @param quarterTargets four targets
 * @param ownerUnitCode responsible unit
 * @param lineDepartmentCode line department
 * @param sponsoringLeader leader behind it
 * @param startDate first day
 * @param endDate last day
 */
public record TableEntryView(
    UUID projectId,
    String projectCode,
    String projectName,
    Nature nature,
    @Nullable String scale,
    long totalInvestmentFen,
    long doneByLastYearEndFen,
    long annualInvestmentFen,
    List<SourceShare> sources,
    @Nullable String visibleTarget,
    List<String> quarterTargets,
    String ownerUnitCode,
    @Nullable String lineDepartmentCode,
    @Nullable String sponsoringLeader,
    LocalDate startDate,
    LocalDate endDate) {}
