package org.ecocity.supervision.findings;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** By what the finding register can be filtered. */
public class FindingFilter {
  @QueryParam("state")
  @Nullable FindingState state;

  @QueryParam("severity")
  @Nullable Severity severity;

  @QueryParam("unitCode")
  @Nullable String unitCode;

  @QueryParam("projectId")
  @Nullable UUID projectId;

  @QueryParam("inspectionId")
  @Nullable UUID inspectionId;

  @Parameter(description = "Only those whose due date has passed while the report is awaited")
  @QueryParam("overdue")
  boolean overdue;

  Keyset<Finding> on(Keyset<Finding> list, PageRequest page, LocalDate today) {
    list.where("e.state = :state", "state", state)
        .where("e.severity = :severity", "severity", severity)
        .where("e.origin.unitCode = :unitCode", "unitCode", unitCode)
        .where("e.origin.projectId = :projectId", "projectId", projectId)
        .where("e.origin.inspectionId = :inspectionId", "inspectionId", inspectionId)
        .where(
            "lower(e.origin.code) like :q escape '\\' or lower(e.description) like :q escape '\\'",
            "q",
            page.like());
    return overdue
        ? list.where("e.state in (ORDERED, RETURNED, REOPENED)")
            .where("e.dueDate < :today", "today", today)
        : list;
  }
}
