package org.ecocity.supervision.proposals;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Rules by which proposals are handled, as data: issuer, series, terms, shares. */
@Path("proposal-rules")
@Tag(name = "proposals")
class ProposalRuleResource {
  private final ProposalRules rules;

  ProposalRuleResource(ProposalRules rules) {
    this.rules = rules;
  }

  /** All rules, of each kind the latest first. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.UNIT, Roles.AUDITOR})
  @Operation(summary = "Rules by which proposals are handled")
  public Page<ProposalRules.ProposalRuleView> list() {
    return Page.whole(rules.all());
  }

  /** Publishes a rule; it replaces the one before of its kind from its first day on. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE_CHIEF)
  @Operation(summary = "Publish a rule by which proposals are handled")
  public RestResponse<ProposalRules.ProposalRuleView> post(
      @Valid @NotNull ProposalRuleRequest request, @Context UriInfo uri) {
    var rule = rules.publish(request);
    return Created.at(uri, rule.id(), rule);
  }
}
