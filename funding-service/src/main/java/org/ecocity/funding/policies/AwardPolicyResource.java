package org.ecocity.funding.policies;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Award policies (配套奖励政策): dated versions as data, and what each would give. Approved ones are read
 * by every official; drafts by the programme office, finance, the leading group and the auditor.
 */
@Path("award-policies")
@Tag(name = "award-policies")
class AwardPolicyResource {
  private final AwardPolicyService service;
  private final Transitions transitions;
  private final Caller caller;

  AwardPolicyResource(AwardPolicyService service, Transitions transitions, Caller caller) {
    this.service = service;
    this.transitions = transitions;
    this.caller = caller;
  }

  /** Versions of all policies, or of one. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Versions of award policies; sort: validFrom")
  public Page<PolicyView> list(
      @BeanParam PageRequest page,
      @QueryParam("code") @Nullable String code,
      @QueryParam("state") @Nullable PolicyState state) {
    return service.list(caller, page, code, state);
  }

  /**
   * Adds a version as a draft; drafts may stand beside each other as alternatives. 409 {@code
   * policy-version-taken}; 422 {@code invalid} with a sentence for each thing that cannot be,
   * {@code policy-overlaps}, {@code policy-leaves-a-gap}, {@code policy-begins-too-early}.
   */
  @POST
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.OFFICE, Roles.FINANCE})
  @Operation(summary = "Add a version of an award policy")
  public RestResponse<PolicyView> add(@Valid @NotNull PolicyRequest request, @Context UriInfo uri) {
    var view = service.add(caller, request);
    return Created.at(uri, view.code() + "/versions/" + view.version(), view);
  }

  /**
   * Says of a version what adding it (or changing the draft of its number) would be refused for,
   * and keeps nothing: 204 when there is nothing, else 422 as for POST.
   */
  @POST
  @Path("checks")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.FINANCE})
  @Operation(summary = "Check a version of an award policy without keeping it")
  public void check(@Valid @NotNull PolicyRequest request) {
    service.check(request);
  }

  /** One version. */
  @GET
  @Path("{code}/versions/{version}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "One version of an award policy")
  public PolicyView get(@PathParam("code") String code, @PathParam("version") int version) {
    return service.get(caller, code, version);
  }

  /**
   * Replaces what a draft says. 403 {@code policy-of-another-hand}: only who prepared it; 409
   * {@code policy-stays}; 422 {@code policy-named-otherwise} and as for POST.
   */
  @PUT
  @Path("{code}/versions/{version}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.FINANCE})
  @Operation(summary = "Replace what a draft says; needs If-Match")
  public PolicyView revise(
      @PathParam("code") String code,
      @PathParam("version") int version,
      @Valid @NotNull PolicyRequest request,
      @Context HttpHeaders headers) {
    IfMatch.require(headers, service.get(caller, code, version).lockVersion());
    return service.revise(caller, code, version, request);
  }

  /** Deletes a draft. 409 {@code policy-stays}. */
  @DELETE
  @Path("{code}/versions/{version}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.FINANCE})
  @Operation(summary = "Delete a draft; needs If-Match")
  public void delete(
      @PathParam("code") String code,
      @PathParam("version") int version,
      @Context HttpHeaders headers) {
    IfMatch.require(headers, service.get(caller, code, version).lockVersion());
    service.delete(caller, code, version);
  }

  /**
   * Approves a version as the approval matrix says; never who prepared it. An approval on paper is
   * entered by the registrar and counts when a second person confirms it. 422 {@code
   * policy-overlaps}, {@code policy-leaves-a-gap}, {@code policy-begins-too-early} where it would
   * not follow the approved ones.
   */
  @POST
  @Path("{code}/versions/{version}/transitions")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF
  })
  @Operation(summary = "Approve a version of an award policy")
  public PolicyView move(
      @PathParam("code") String code,
      @PathParam("version") int version,
      @Valid @NotNull PolicyTransition wanted) {
    return switch (service.move(caller, code, version, wanted)) {
      case PolicyOutcome.Approved(), PolicyOutcome.PaperEntered() ->
          service.get(caller, code, version);
      case PolicyOutcome.NotAllowed(var from) ->
          throw Problem.transitionNotAllowed(from, wanted.to(), from.next());
      case PolicyOutcome.SameHand(var user) -> throw Problem.notPermitted("policy-same-hand", user);
    };
  }

  /** The changes of state so far. */
  @GET
  @Path("{code}/versions/{version}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "History of a version: who, when, from, to, reason")
  public Page<TransitionView> history(
      @PathParam("code") String code, @PathParam("version") int version) {
    var id = service.idOf(caller, code, version);
    return Page.whole(transitions.of(AwardPolicyService.AGGREGATE, id));
  }
}
