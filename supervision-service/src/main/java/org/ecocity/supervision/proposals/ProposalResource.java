package org.ecocity.supervision.proposals;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Praise and blame (通报表彰、通报批评). Praise needs an approved item, consultation and a public notice;
 * blame stands on a finding and the unit is heard. Both go out by human signature only.
 */
@Path("proposals")
@Tag(name = "proposals")
class ProposalResource {
  private final ProposalService service;
  private final ProposalFlow flow;

  ProposalResource(ProposalService service, ProposalFlow flow) {
    this.service = service;
    this.flow = flow;
  }

  /** Proposals the caller may see; sorted by {@code code}. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.UNIT, Roles.AUDITOR})
  @Operation(summary = "Proposals that the caller may see")
  public Page<ProposalView> list(
      @BeanParam PageRequest page,
      @QueryParam("kind") @Nullable ProposalKind kind,
      @QueryParam("state") @Nullable ProposalState state) {
    return service.list(page, kind, state);
  }

  /** One proposal. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.UNIT, Roles.AUDITOR})
  @Operation(summary = "One proposal")
  public ProposalView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Drafts a proposal; a criticism without a finding to stand on is 422. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Draft a proposal")
  public RestResponse<ProposalView> post(
      @Valid @NotNull ProposalRequest request, @Context UriInfo uri) {
    var proposed = service.propose(request);
    return Created.at(uri, proposed.id(), proposed);
  }

  /** Replaces a draft's content, also of one that the system drafted; its finding stays. */
  @PUT
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Replace a draft's content")
  public ProposalView put(
      @PathParam("id") UUID id,
      @Valid @NotNull ProposalRequest request,
      @Context HttpHeaders headers) {
    IfMatch.require(headers, service.get(id).version());
    return service.rewrite(id, request);
  }

  /** Moves it; who may and what it needs stands with the states. */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.REGISTRAR, Roles.UNIT})
  @Operation(summary = "Move a proposal")
  public ProposalView move(@PathParam("id") UUID id, @Valid @NotNull ProposalTransition wish) {
    return flow.move(id, wish);
  }

  /** Its history. */
  @GET
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.UNIT, Roles.AUDITOR})
  @Operation(summary = "History of a proposal's states")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    return Page.whole(service.history(id));
  }

  /** The unit concerned states its case to a proposed criticism. */
  @POST
  @Path("{id}/statement")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.UNIT)
  @Operation(summary = "State the unit's case to a proposed criticism")
  public ProposalView state(
      @PathParam("id") UUID id, @Valid @NotNull Words.ProposalStatement words) {
    return service.state(id, words.statement());
  }

  /** Objections to the honours list. */
  @GET
  @Path("{id}/objections")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.AUDITOR})
  @Operation(summary = "Objections to an honours list")
  public Page<ProposalView.ProposalObjectionView> objections(@PathParam("id") UUID id) {
    return Page.whole(service.objections(id));
  }

  /** Objects to a nominee during the notice; the office enters what came from the public. */
  @POST
  @Path("{id}/objections")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.UNIT})
  @Operation(summary = "Object to a nominee during the public notice")
  public RestResponse<ProposalView.ProposalObjectionView> object(
      @PathParam("id") UUID id,
      @Valid @NotNull Words.ProposalObjectionRequest request,
      @Context UriInfo uri) {
    var objection = service.object(id, request);
    return Created.at(uri, objection.id(), objection);
  }

  /** Decides on an objection; an upheld one takes the nominee off the list. */
  @POST
  @Path("{id}/objections/{objectionId}/decision")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Decide on an objection to a nominee")
  public ProposalView.ProposalObjectionView decide(
      @PathParam("id") UUID id,
      @PathParam("objectionId") UUID objectionId,
      @Valid @NotNull Words.ProposalObjectionDecision decision) {
    return service.decide(id, objectionId, decision);
  }
}
