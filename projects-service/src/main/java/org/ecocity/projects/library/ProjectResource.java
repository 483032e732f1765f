package org.ecocity.projects.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.http.MergePatch;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Projects from proposal to evaluation. */
@Path("projects")
@Tag(name = "projects")
class ProjectResource {
  private final ProjectService service;
  private final MergePatch mergePatch;

  ProjectResource(ProjectService service, MergePatch mergePatch) {
    this.service = service;
    this.mergePatch = mergePatch;
  }

  /**
   * Projects the caller may read: admitted ones, drafts of the own unit, submitted ones of the own
   * department. Sorted by code, name, totalInvestmentFen or plannedEnd.
   */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER,
    Roles.SYSTEM_PROGRESS
  })
  @Operation(summary = "Projects the caller may read")
  public Page<ProjectView> list(@BeanParam PageRequest request, @BeanParam ProjectFilter filter) {
    return service.list(request, filter);
  }

  /** One project; 404 when the caller may not read it. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER,
    Roles.SYSTEM_PROGRESS
  })
  @Operation(summary = "One project")
  public ProjectView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /**
   * Drafts a project for the caller's unit; the office may draft for another and give its code. 403
   * {@code owner-is-other-unit}, {@code code-by-office}; 409 {@code code-taken}; 422 {@code
   * unknown-unit}, {@code unknown-code}, {@code ends-before-it-starts}.
   */
  @POST
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Draft a project")
  public RestResponse<ProjectView> draft(
      @Valid @NotNull ProjectRequest request, @Context UriInfo uri) {
    var view = service.draft(request);
    return Created.at(uri, view.id(), view);
  }

  /**
   * Changes what is written down: the owner while it is a draft or returned, the office also
   * afterwards. Errors as at drafting; 403 {@code project-not-open}.
   */
  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Change a project by JSON Merge Patch; needs If-Match")
  public ProjectView change(
      @PathParam("id") UUID id,
      @RequestBody(content = @Content(schema = @Schema(implementation = ProjectRequest.class)))
          @NotNull
          JsonNode patch,
      @Context HttpHeaders headers)
      throws JsonProcessingException {
    var present = service.get(id);
    IfMatch.require(headers, present.version());
    return service.change(
        id, present.version(), mergePatch.apply(ProjectRequest.of(present), patch));
  }

  /** Deletes a draft; anything that was ever submitted stays. 409 {@code only-drafts}. */
  @DELETE
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Delete a draft; needs If-Match")
  public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    IfMatch.require(headers, service.get(id).version());
    service.delete(id);
  }

  /** The changes of state so far. */
  @GET
  @Path("{id}/transitions")
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
  @Operation(summary = "History of states: who, for which unit, when, from, to, reason")
  public Page<TransitionView> transitions(@PathParam("id") UUID id) {
    return Page.whole(service.transitions(id));
  }

  /**
   * Changes the state. 409 {@code transition-not-allowed} names what is; 403 names whose step it
   * is; 422 {@code transition-lacks} names what is missing: a reason, the line department's
   * opinion, the dated start milestone, 100 %, the acceptance document, green stages.
   */
  @POST
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF, Roles.OFFICE, Roles.OFFICE_CHIEF})
  @Operation(summary = "Change the state of a project")
  public ProjectView move(@PathParam("id") UUID id, @Valid @NotNull TransitionRequest request) {
    return switch (service.move(id, request)) {
      case MoveOutcome.Moved(var project) -> project;
      case MoveOutcome.NotAllowed(var from, var allowed) ->
          throw Problem.transitionNotAllowed(from, request.to(), allowed);
      case MoveOutcome.OfOthers(var who) ->
          throw Problem.notPermitted("step-of-" + slug(who)).with("who", who.name());
      case MoveOutcome.SameHand() -> throw Problem.notPermitted("same-hand", "APPROVE");
      case MoveOutcome.Lacks(var needs) -> {
        var problem = Problem.rule("transition-lacks", null, request.to());
        needs.forEach(need -> problem.at(field(need), "lacks-" + slug(need)));
        throw problem;
      }
    };
  }

  private static String field(ProjectStep.Need need) {
    return need == ProjectStep.Need.REASON ? "reason" : "to";
  }

  private static String slug(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
