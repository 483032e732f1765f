package org.ecocity.notification.publicity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** A project as the issued table of a year has it. */
@Entity
@Table(name = "public_project")
class PublicProject {
  @Id UUID id;
  int year;
  UUID projectId;
  String projectCode;
  String projectName;
  String ownerUnitCode;
  boolean publicWelfare;
  long totalInvestmentFen;
  long annualInvestmentFen;
  @Nullable LocalDate startDate;
  @Nullable LocalDate endDate;
  int tableVersion;
  String documentNumber;
  LocalDate issuedOn;

  @SuppressWarnings("NullAway.Init")
  PublicProject() {}

  PublicProject(TableIssued table, TableIssued.Entry entry) {
    this.id = Ids.next();
    this.year = table.year();
    this.projectId = entry.projectId();
    this.projectCode = entry.projectCode();
    this.projectName = entry.projectName();
    this.ownerUnitCode = entry.ownerUnitCode();
    this.publicWelfare = entry.publicWelfare();
    this.totalInvestmentFen = entry.totalInvestmentFen();
    this.annualInvestmentFen = entry.annualInvestmentFen();
    this.startDate = entry.startDate();
    this.endDate = entry.endDate();
    this.tableVersion = table.version();
    this.documentNumber = table.documentNumber();
    this.issuedOn = table.issuedOn();
  }
}
