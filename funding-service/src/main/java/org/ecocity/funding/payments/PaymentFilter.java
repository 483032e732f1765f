package org.ecocity.funding.payments;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which payments to list. */
class PaymentFilter {
  @Parameter(description = "Payments in this state alone")
  @QueryParam("state")
  @Nullable PaymentState state;

  @Parameter(description = "Payments for this project alone")
  @QueryParam("projectId")
  @Nullable UUID projectId;

  @Parameter(description = "Payments from this budget line alone")
  @QueryParam("budgetLineId")
  @Nullable UUID budgetLineId;

  @Parameter(description = "Payments of this registered contract alone")
  @QueryParam("contractId")
  @Nullable UUID contractId;

  @Parameter(description = "Payments of this applicant alone")
  @QueryParam("applicantUnitCode")
  @Nullable String applicantUnitCode;

  @Parameter(description = "Payments for this purpose alone")
  @QueryParam("purpose")
  @Nullable String purpose;

  @Parameter(description = "Refused payments with this refusal code alone")
  @QueryParam("refusalCode")
  @Nullable String refusalCode;
}
