package org.ecocity.projects.plans;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Versions of the plan, DRAFT → CHECKED → APPROVED → ISSUED → SUPERSEDED, each step by the hand
 * that the approval matrix names. A version that is not issued is shown to the office, the
 * registrar, the leader, the auditor and the chiefs of its lead units; to others it is 404.
 */
@Path("programmes/{id}/plan-versions")
@Tag(name = "programmes")
class PlanVersionResource {
  private final PlanVersionService service;
  private final PlanTransitionService transitions;

  PlanVersionResource(PlanVersionService service, PlanTransitionService transitions) {
    this.service = service;
    this.transitions = transitions;
  }

  /** All versions the caller may see, the first first. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Versions of the plan")
  public Page<PlanVersionView> list(@PathParam("id") UUID id) {
    return Page.whole(service.list(id));
  }

  /** One version. */
  @GET
  @Path("{planVersionId}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "One version of the plan")
  public PlanVersionView get(
      @PathParam("id") UUID id, @PathParam("planVersionId") UUID planVersionId) {
    return service.get(id, planVersionId);
  }

  /**
   * Begins the next version; without tasks it takes those of the version in force. 403 {@code
   * step-of-others}, {@code step-unassigned}; 409 {@code plan-still-open} with the id while one is
   * not issued; 422 {@code unknown-unit}, {@code number-twice}, {@code lead-assists}.
   */
  @POST
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Begin the next version of the plan")
  public RestResponse<PlanVersionView> begin(
      @PathParam("id") UUID id, @Valid @NotNull PlanVersionRequest request, @Context UriInfo uri) {
    var view = service.begin(id, request);
    return Created.at(uri, view.id(), view);
  }

  /** Deletes a draft. 409 {@code only-drafts}. */
  @DELETE
  @Path("{planVersionId}")
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Delete a draft; needs If-Match")
  public void discard(
      @PathParam("id") UUID id,
      @PathParam("planVersionId") UUID planVersionId,
      @Context HttpHeaders headers) {
    long version = service.get(id, planVersionId).lockVersion();
    IfMatch.require(headers, version);
    service.discard(id, planVersionId, version);
  }

  /** The tasks as this version words them, in their order. */
  @GET
  @Path("{planVersionId}/tasks")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Tasks as this version words them")
  public Page<PlanTask> tasks(
      @PathParam("id") UUID id, @PathParam("planVersionId") UUID planVersionId) {
    return Page.whole(service.tasks(id, planVersionId));
  }

  /** Replaces the tasks of a draft. 409 {@code only-drafts}; other errors as at beginning. */
  @PUT
  @Path("{planVersionId}/tasks")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Replace the tasks of a draft; needs If-Match")
  public PlanVersionView fill(
      @PathParam("id") UUID id,
      @PathParam("planVersionId") UUID planVersionId,
      @Valid @NotNull Tasks request,
      @Context HttpHeaders headers) {
    long version = service.get(id, planVersionId).lockVersion();
    IfMatch.require(headers, version);
    return service.fill(id, planVersionId, version, request.tasks());
  }

  /**
   * Changes the state. CHECKED: the chief of a line department that leads a task; 422 {@code
   * plan-empty}, {@code weights-not-100}. APPROVED: the leader, or the registrar with {@code paper}
   * and then a second person without. ISSUED: the registrar with the number the government office
   * gave; 422 {@code document-number-missing}. DRAFT: given back by the leader with a reason. 403
   * {@code step-of-others}, {@code same-hand}, {@code paper-second-person}; 409 {@code
   * transition-not-allowed}.
   */
  @POST
  @Path("{planVersionId}/transitions")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.OFFICE, Roles.OFFICE_CHIEF, Roles.UNIT_CHIEF, Roles.REGISTRAR, Roles.LEADER})
  @Operation(summary = "Check, approve, issue or give back a version of the plan")
  public PlanVersionView move(
      @PathParam("id") UUID id,
      @PathParam("planVersionId") UUID planVersionId,
      @Valid @NotNull PlanTransitionRequest request) {
    return transitions.move(id, planVersionId, request);
  }

  /** Its history: who, for which unit, when, from, to, reason. */
  @GET
  @Path("{planVersionId}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "History of a version of the plan")
  public Page<TransitionView> history(
      @PathParam("id") UUID id, @PathParam("planVersionId") UUID planVersionId) {
    return Page.whole(service.transitions(id, planVersionId));
  }

  /**
   * All tasks of a draft.
   *
   * @param tasks at most 200
   */
  record Tasks(@NotNull @Size(max = 200) List<@NotNull @Valid PlanTask> tasks) {}
}
