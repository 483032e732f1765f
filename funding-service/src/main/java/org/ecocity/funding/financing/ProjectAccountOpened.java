package org.ecocity.funding.financing;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;

/** A project's account was opened; its financing plan is awaited until {@code planDueDate}. */
public record ProjectAccountOpened(
    UUID projectId,
    String projectCode,
    String projectName,
    String ownerUnitCode,
    UUID tableId,
    LocalDate planDueDate)
    implements Event {
  static final String TYPE = "ecocity.funding.project-account.opened.v1";

  @Override
  public String type() {
    return TYPE;
  }

  static ProjectAccountOpened of(FinancingPlan plan) {
    return new ProjectAccountOpened(
        plan.id,
        plan.projectCode,
        plan.projectName,
        plan.ownerUnitCode,
        plan.tableId,
        plan.dueDate);
  }
}
