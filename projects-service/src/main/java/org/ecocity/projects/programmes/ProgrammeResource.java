package org.ecocity.projects.programmes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.ecocity.platform.http.Created;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.http.MergePatch;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Programmes and their phases. */
@Path("programmes")
@Tag(name = "programmes")
class ProgrammeResource {
  private final ProgrammeService service;
  private final MergePatch mergePatch;

  ProgrammeResource(ProgrammeService service, MergePatch mergePatch) {
    this.service = service;
    this.mergePatch = mergePatch;
  }

  /** All programmes, the latest first. */
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
  @Operation(summary = "Programmes, the latest first")
  public Page<ProgrammeView> list() {
    return Page.whole(service.all());
  }

  /** One programme. */
  @GET
  @Path("{id}")
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
  @Operation(summary = "One programme")
  public ProgrammeView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /**
   * Enters a programme. 409 {@code already-there} with the id; 422 {@code ends-before-it-begins}.
   */
  @POST
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Enter a programme")
  public RestResponse<ProgrammeView> enter(
      @Valid @NotNull ProgrammeRequest request, @Context UriInfo uri) {
    var view = service.enter(request);
    return Created.at(uri, view.id(), view);
  }

  /** Changes a programme. Errors as at entering. */
  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Change a programme by JSON Merge Patch; needs If-Match")
  public ProgrammeView change(
      @PathParam("id") UUID id,
      @RequestBody(content = @Content(schema = @Schema(implementation = ProgrammeRequest.class)))
          @NotNull
          JsonNode patch,
      @Context HttpHeaders headers)
      throws JsonProcessingException {
    var present = service.get(id);
    IfMatch.require(headers, present.version());
    return service.change(
        id, present.version(), mergePatch.apply(ProgrammeRequest.of(present), patch));
  }

  /** The phases in their order. */
  @GET
  @Path("{id}/phases")
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
  @Operation(summary = "Phases of a programme in their order")
  public Page<PhaseView> phases(@PathParam("id") UUID id) {
    return Page.whole(service.phases(id));
  }

  /**
   * Enters a phase. 409 {@code already-there} with the id; 422 {@code phases-overlap}, {@code
   * outside-programme}, {@code ends-before-it-begins}.
   */
  @POST
  @Path("{id}/phases")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Enter a phase of a programme")
  public RestResponse<PhaseView> enterPhase(
      @PathParam("id") UUID id, @Valid @NotNull PhaseRequest request, @Context UriInfo uri) {
    var view = service.enterPhase(id, request);
    return Created.at(uri, view.id(), view);
  }
}
