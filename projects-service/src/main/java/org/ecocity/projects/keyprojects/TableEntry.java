package org.ecocity.projects.keyprojects;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.ecocity.projects.composition.Sources;
import org.ecocity.projects.library.Nature;
import org.ecocity.projects.library.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** A project's line in one version of the table, with the names as they were. */
@Entity(name = "KeyProjectEntry")
@jakarta.persistence.Table(name = "key_project_entry")
class TableEntry {
  @Id private UUID id;
  private UUID tableId;
  private int position;
  private UUID projectId;
  private String projectCode;
  private String projectName;
  private boolean publicWelfare;

  @Enumerated(EnumType.STRING)
  private Nature nature;

  private @Nullable String scale;
  private long totalInvestmentFen;
  private long doneByLastYearEndFen;
  private long annualInvestmentFen;

  @Convert(converter = Sources.Column.class)
  private Sources sources;

  private @Nullable String visibleTarget;
  private String quarter1;
  private String quarter2;
  private String quarter3;
  private String quarter4;
  private String ownerUnitCode;
  private @Nullable String lineDepartmentCode;
  private @Nullable String sponsoringLeader;
  private LocalDate startDate;
  private LocalDate endDate;

  @SuppressWarnings("NullAway.Init")
  TableEntry() {}

  TableEntry(UUID tableId, int position, EntryRequest r, ProjectFacts project) {
    this.id = Ids.next();
    this.tableId = tableId;
    this.position = position;
    this.projectId = project.id();
    this.projectCode = r.projectCode();
    this.projectName = project.name();
    this.publicWelfare = project.publicWelfare();
    this.nature = r.nature();
    this.scale = r.scale();
    this.totalInvestmentFen = r.totalInvestmentFen();
    this.doneByLastYearEndFen = r.doneByLastYearEndFen();
    this.annualInvestmentFen = r.annualInvestmentFen();
    this.sources = new Sources(r.sources());
    this.visibleTarget = r.visibleTarget();
    this.quarter1 = r.quarter(0);
    this.quarter2 = r.quarter(1);
    this.quarter3 = r.quarter(2);
    this.quarter4 = r.quarter(3);
    this.ownerUnitCode = r.ownerUnitCode();
    this.lineDepartmentCode = r.lineDepartmentCode();
    this.sponsoringLeader = r.sponsoringLeader();
    this.startDate = r.startDate();
    this.endDate = r.endDate();
  }

  UUID tableId() {
    return tableId;
  }

  int position() {
    return position;
  }

  UUID projectId() {
    return projectId;
  }

  boolean publicWelfare() {
    return publicWelfare;
  }

  @Nullable String lineDepartmentCode() {
    return lineDepartmentCode;
  }

  long totalInvestmentFen() {
    return totalInvestmentFen;
  }

  long annualInvestmentFen() {
    return annualInvestmentFen;
  }

  TableEntryView view() {
    return new TableEntryView(
        projectId,
        projectCode,
        projectName,
        nature,
        scale,
        totalInvestmentFen,
        doneByLastYearEndFen,
        annualInvestmentFen,
        sources.shares(),
        visibleTarget,
        List.of(quarter1, quarter2, quarter3, quarter4),
        ownerUnitCode,
        lineDepartmentCode,
        sponsoringLeader,
        startDate,
        endDate);
  }
}
