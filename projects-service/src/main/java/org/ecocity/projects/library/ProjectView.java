package org.ecocity.projects.library;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A project.
 *
 * @param id id
 * @param code the code people say aloud, none before admission unless the office gave it
 * @param nationalProjectCode code of the national project platform
 * @param name name
 * @param fieldCode what it is about; none only in drafts taken over from another register
 * @param districtCode where it lies
 * @param districtName its name today
 * @param ownerUnitCode responsible unit
 * @param ownerUnitName its name today
 * @param lineDepartmentCode line department
 * @param lineDepartmentName its name today
 * @param nature new, continued or rebuilt
 * @param demonstration whether it is a demonstration project
 * @param publicWelfare whether government investment is the main part
 * @param construction whether it is built
 * @param scale scale and content in words
 * @param state where it stands
 * @param totalInvestmentFen total investment, fen
 * @param plannedStart planned first day
 * @param plannedEnd planned last day
 * @param physicalPercent physical progress reported last, 0 to 100, cumulative
 * @param workDoneFen work done since the start, fen
 * @param fundsArrivedFen funds arrived since the start, fen
 * @param paidFen paid since the start by the management ledger, fen
 * @param lastPeriod month of the last report
 * @param stale whether the last due report is missing, so that these figures are older
 * @param light worst light; none before the first reckoning
 * @param lightReason why that light shines, in the reader's language
 * @param inTables years of the issued key-project tables it is in
 * @param admittedOn business date of admission
 * @param sourceId id in the register that it was taken over from
 * @param allowedTransitions states the caller may put it in now
 * @param version grows with each change
 */
public record ProjectView(
    UUID id,
    @Nullable String code,
    @Nullable String nationalProjectCode,
    String name,
    @Nullable String fieldCode,
    String districtCode,
    String districtName,
    String ownerUnitCode,
    String ownerUnitName,
    @Nullable String lineDepartmentCode,
    @Nullable String lineDepartmentName,
    Nature nature,
    boolean demonstration,
    boolean publicWelfare,
    boolean construction,
    @Nullable String scale,
    ProjectState state,
    long totalInvestmentFen,
    LocalDate plannedStart,
    LocalDate plannedEnd,
    @Nullable BigDecimal physicalPercent,
    long workDoneFen,
    long fundsArrivedFen,
    long paidFen,
    @Nullable String lastPeriod,
    boolean stale,
    @Nullable Colour light,
    @Nullable String lightReason,
    List<Integer> inTables,
    @Nullable LocalDate admittedOn,
    @Nullable String sourceId,
    List<ProjectState> allowedTransitions,
    long version)
    implements Versioned {

  static ProjectView of(Project p, Names names, List<ProjectState> allowed, boolean english) {
    var line = p.lineDepartmentCode();
    var figures = p.figures();
    return new ProjectView(
        p.id(),
        p.code(),
        p.nationalProjectCode(),
        p.name(),
        p.fieldCode(),
        p.districtCode(),
        names.of(p.districtCode()),
        p.ownerUnitCode(),
        names.of(p.ownerUnitCode()),
        line,
        line == null ? null : names.of(line),
        p.nature(),
        p.demonstration(),
        p.publicWelfare(),
        p.construction(),
        p.scale(),
        p.state(),
        p.totalInvestmentFen(),
        p.plannedStart(),
        p.plannedEnd(),
        figures.physicalPercent(),
        figures.workDoneFen(),
        figures.fundsArrivedFen(),
        p.paidFen(),
        figures.lastPeriod(),
        figures.stale(),
        p.worstLight().light(),
        english ? p.worstLight().lightReasonEn() : p.worstLight().lightReason(),
        p.inTables(),
        p.dates().admittedOn(),
        p.sourceId(),
        allowed,
        p.version());
  }

  /** Gives the names of units. */
  @FunctionalInterface
  interface Names {
    /** The name of the unit with that code. */
    String of(String code);
  }
}
