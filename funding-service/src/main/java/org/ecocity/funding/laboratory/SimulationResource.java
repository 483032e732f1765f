package org.ecocity.funding.laboratory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** The laboratory of a policy version; nothing is written. */
@Path("award-policies/{code}/versions/{version}/simulations")
@Tag(name = "award-policies")
class SimulationResource {
  private final SimulationService simulations;
  private final ReplayService replays;
  private final Caller caller;

  SimulationResource(SimulationService simulations, ReplayService replays, Caller caller) {
    this.simulations = simulations;
    this.replays = replays;
    this.caller = caller;
  }

  /**
   * Computes what a version gives for figures of the caller's choice; stores nothing. 422 {@code
   * award-not-computable} names each missing figure and whose it is.
   */
  @POST
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Compute an award without storing it")
  public SimulationView simulate(
      @PathParam("code") String code,
      @PathParam("version") int version,
      @Valid @NotNull SimulationRequest request) {
    return simulations.simulate(caller, code, version, request);
  }

  /**
   * Replays a version, draft or not, on the frozen data of past rounds: what each got, what it
   * would get, who gains, who loses. A round that lacks a factor is listed with a sentence naming
   * it; the others are computed.
   */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.LEADER,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR
  })
  @Operation(summary = "Replay versions on all past rounds, side by side, to the fen")
  public ReplayView replay(
      @PathParam("code") String code,
      @PathParam("version") int version,
      @Parameter(description = "Versions to show beside it: 2 or CODE:2, at most 5")
          @QueryParam("beside")
          @Size(max = 5)
          List<@NotNull @Pattern(regexp = "([A-Za-z0-9._-]{1,40}:)?[1-9]\\d{0,4}") String> beside,
      @Parameter(description = "Only rounds computed by this policy")
          @QueryParam("roundPolicyCode")
          @Nullable
          @Size(max = 40)
          String roundPolicyCode,
      @Parameter(description = "Only rounds of this budget year")
          @QueryParam("year")
          @Nullable
          @Min(2000)
          @Max(2100)
          Integer year) {
    return replays.replay(caller, code, version, beside, roundPolicyCode, year);
  }
}
