package org.ecocity.projects.persons;

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
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Persons and their dated duties. Telephone numbers are never public. */
@Path("persons")
@Tag(name = "persons")
class PersonResource {
  private final PersonService service;
  private final MergePatch mergePatch;

  PersonResource(PersonService service, MergePatch mergePatch) {
    this.service = service;
    this.mergePatch = mergePatch;
  }

  /** Persons, sorted by code or name. */
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
  @Operation(summary = "Persons and their dated duties")
  public Page<PersonView> list(@BeanParam PageRequest request, @BeanParam PersonFilter filter) {
    return service.list(request, filter);
  }

  /** One person. */
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
  @Operation(summary = "One person")
  public PersonView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /**
   * Enters a person. 409 {@code already-there} with the id where the code is taken; 422 {@code
   * unknown-unit}, {@code duty-taken} where somebody else bears the duty on one of those days,
   * {@code ends-before-it-begins}.
   */
  @POST
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Enter a person with duties")
  public RestResponse<PersonView> enter(
      @Valid @NotNull PersonRequest request, @Context UriInfo uri) {
    var view = service.enter(request);
    return Created.at(uri, view.id(), view);
  }

  /** Changes a person: another name, a duty that ends or begins, a leave. Errors as at entering. */
  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Change a person by JSON Merge Patch; needs If-Match")
  public PersonView change(
      @PathParam("id") UUID id,
      @RequestBody(content = @Content(schema = @Schema(implementation = PersonRequest.class)))
          @NotNull
          JsonNode patch,
      @Context HttpHeaders headers)
      throws JsonProcessingException {
    long version = service.get(id).version();
    IfMatch.require(headers, version);
    return service.change(id, version, mergePatch.apply(service.described(id), patch));
  }
}
