package org.ecocity.projects.library;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features need to know of a project, as it stands.
 *
 * @param id id
 * @param code code, none before admission unless given
 * @param name name
 * @param ownerUnitCode responsible unit
 * @param lineDepartmentCode line department
 * @param state where it stands
 * @param stateSince since when
 * @param nature new, continued or rebuilt
 * @param publicWelfare whether government investment is the main part
 * @param construction whether it is built
 * @param totalInvestmentFen total investment, fen
 * @param plannedStart planned first day
 * @param plannedEnd planned last day
 * @param startedOn when its work began
 * @param physicalPercent reported last
 * @param lastPeriod month of the last report
 * @param stale whether the last due report is missing
 * @param paidFen paid since the start, fen
 * @param light worst light
 * @param contentNo grows when what is written down changes
 * @param inTables years of the issued tables it is in
 */
public record ProjectFacts(
    UUID id,
    @Nullable String code,
    String name,
    String ownerUnitCode,
    @Nullable String lineDepartmentCode,
    ProjectState state,
    LocalDate stateSince,
    Nature nature,
    boolean publicWelfare,
    boolean construction,
    long totalInvestmentFen,
    LocalDate plannedStart,
    LocalDate plannedEnd,
    @Nullable LocalDate startedOn,
    @Nullable BigDecimal physicalPercent,
    @Nullable String lastPeriod,
    boolean stale,
    long paidFen,
    @Nullable Colour light,
    int contentNo,
    List<Integer> inTables) {
  static ProjectFacts of(Project p) {
    return new ProjectFacts(
        p.id(),
        p.code(),
        p.name(),
        p.ownerUnitCode(),
        p.lineDepartmentCode(),
        p.state(),
        p.stateSince(),
        p.nature(),
        p.publicWelfare(),
        p.construction(),
        p.totalInvestmentFen(),
        p.plannedStart(),
        p.plannedEnd(),
        p.dates().startedOn(),
        p.figures().physicalPercent(),
        p.figures().lastPeriod(),
        p.figures().stale(),
        p.paidFen(),
        p.worstLight().light(),
        p.contentNo(),
        p.inTables());
  }

  /** The code, or the name where there is none yet. */
  public String codeOrName() {
    return code == null ? name : code;
  }
}
