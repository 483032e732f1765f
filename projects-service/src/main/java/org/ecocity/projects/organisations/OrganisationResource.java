package org.ecocity.projects.organisations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
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
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Units of the city with dated names: a figure from before a reform stays under the old name. */
@Path("organisations")
@Tag(name = "organisations")
class OrganisationResource {
  private final OrganisationService service;
  private final MergePatch mergePatch;

  OrganisationResource(OrganisationService service, MergePatch mergePatch) {
    this.service = service;
    this.mergePatch = mergePatch;
  }

  /** Units that exist on the day asked for, under their names of that day; sorted by code. */
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
  @Operation(summary = "Units and their names as of a day")
  public Page<OrganisationView> list(
      @BeanParam PageRequest request, @BeanParam OrganisationFilter filter) {
    return service.list(request, filter);
  }

  /** One unit. */
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
  @Operation(summary = "One unit and its name as of a day")
  public OrganisationView get(
      @PathParam("id") UUID id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return service.get(id, asOf);
  }

  /**
   * Enters a unit. 409 {@code already-there} with the id where the code is taken; 422 {@code
   * names-overlap}, {@code ends-before-it-begins}, {@code parent-is-itself}.
   */
  @POST
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Enter a unit")
  public RestResponse<OrganisationView> enter(
      @Valid @NotNull OrganisationRequest request, @Context UriInfo uri) {
    var view = service.enter(request);
    return Created.at(uri, view.id(), view);
  }

  /** Changes a unit: a new name, an end, a merger. Errors as at entering. */
  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Change a unit by JSON Merge Patch; needs If-Match")
  public OrganisationView change(
      @PathParam("id") UUID id,
      @RequestBody(content = @Content(schema = @Schema(implementation = OrganisationRequest.class)))
          @NotNull
          JsonNode patch,
      @Context HttpHeaders headers)
      throws JsonProcessingException {
    var present = service.get(id, null);
    IfMatch.require(headers, present.version());
    return service.change(
        id, present.version(), mergePatch.apply(OrganisationRequest.of(present), patch));
  }
}
