package org.ecocity.funding.rewards;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Material rewards of conferred honours, and the payments they became. */
@Path("rewards")
@Tag(name = "payments")
class RewardResource {
  private final RewardService service;

  RewardResource(RewardService service) {
    this.service = service;
  }

  /** All rewards. */
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
  @Operation(summary = "Material rewards; sort: conferredOn")
  public Page<RewardView> list(@BeanParam PageRequest page) {
    return service.list(page);
  }

  /** One reward; its id is the honour's. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.LEADER,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR
  })
  @Operation(summary = "One material reward")
  public RewardView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Prepares the payment of a reward that waits for a line. */
  @POST
  @Path("{id}/payments")
  @Idempotent(required = true)
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE)
  @Operation(summary = "Name the line of a reward that waits for one")
  public RewardView pay(@PathParam("id") UUID id, @Valid @NotNull LineNamed named) {
    return service.pay(id, named.budgetLineId());
  }

  /**
   * The line that pays a reward. Errors: 409 {@code reward-has-payment}; 422 {@code
   * reward-line-missing}, {@code reward-line-unfit}.
   *
   * @param budgetLineId the line; the year's line whose earmark names rewards when not given
   */
  record LineNamed(@Nullable UUID budgetLineId) {}
}
