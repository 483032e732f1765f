package org.ecocity.funding.trace;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** Where a payment's money came from. */
@Path("payments/{id}/trace")
@Tag(name = "trace")
class PaymentTraceResource {
  private final Traces traces;
  private final Caller caller;

  PaymentTraceResource(Traces traces, Caller caller) {
    this.traces = traces;
    this.caller = caller;
  }

  /** Follows a payment's money back over its line and allocations to the first source. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE
  })
  @Operation(summary = "The path of a payment's money back to its source")
  public PaymentTrace trace(@PathParam("id") UUID id) {
    return traces.ofPayment(caller, id);
  }
}
