package org.ecocity.funding.ledger;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which accounts to list. */
class AccountFilter {
  @Parameter(description = "Accounts of this type alone")
  @QueryParam("type")
  @Nullable AccountType type;

  @Parameter(description = "Accounts of this budget line alone")
  @QueryParam("budgetLineId")
  @Nullable UUID budgetLineId;

  @Parameter(description = "Accounts of this unit alone, by its code")
  @QueryParam("unitCode")
  @Nullable String unitCode;

  @Parameter(
      description =
          "Balances as of the end of this business day (2019-06-30) or of this instant (…Z)")
  @QueryParam("asOf")
  @Nullable String asOf;

  @Parameter(description = "Accounts of this project alone")
  @QueryParam("projectId")
  @Nullable UUID projectId;
}
