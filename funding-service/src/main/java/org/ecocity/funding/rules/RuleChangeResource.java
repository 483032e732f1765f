package org.ecocity.funding.rules;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Changes of the rules money is handled by: proposed by one person, confirmed by another. */
@Path("rule-changes")
@Tag(name = "rules")
class RuleChangeResource {
  private final RuleChangeService service;
  private final Transitions transitions;

  RuleChangeResource(RuleChangeService service, Transitions transitions) {
    this.service = service;
    this.transitions = transitions;
  }

  /** All changes. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE
  })
  @Operation(summary = "Changes of rules; sort: preparedOn")
  public Page<RuleChangeView> list(
      @BeanParam PageRequest page,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("state") @Nullable RuleChangeState state) {
    return service.list(page, kind, state);
  }

  /** One change. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE
  })
  @Operation(summary = "One change of a rule")
  public RuleChangeView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Confirms a change, which lets it take effect, or gives it up. */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF})
  @Operation(summary = "Confirm or give up a change of a rule; see the table of its states")
  public RuleChangeView step(
      @PathParam("id") UUID id, @Valid @NotNull RuleChangeTransition wanted) {
    return service.step(id, wanted);
  }

  /** Its history. */
  @GET
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE
  })
  @Operation(summary = "History of a change, oldest first")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    service.get(id);
    return Page.whole(transitions.of(RuleChangeService.AGGREGATE, id));
  }
}
