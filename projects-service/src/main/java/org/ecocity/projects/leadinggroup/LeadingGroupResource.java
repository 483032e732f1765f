package org.ecocity.projects.leadinggroup;

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
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The leading group: who was a member on a day, and by which document. */
@Path("leading-group/members")
@Tag(name = "leading-group")
class LeadingGroupResource {
  private final LeadingGroupService service;
  private final MergePatch mergePatch;

  LeadingGroupResource(LeadingGroupService service, MergePatch mergePatch) {
    this.service = service;
    this.mergePatch = mergePatch;
  }

  /** Head, deputy heads and members on the day asked for, else today; at most 500, one page. */
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
  @Operation(summary = "Members of the leading group as of a day")
  public Page<MemberView> list(@QueryParam("asOf") @Nullable LocalDate asOf) {
    return Page.whole(service.on(asOf));
  }

  /** One membership. */
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
  @Operation(summary = "One membership")
  public MemberView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /**
   * Enters a membership. 409 {@code already-there} with the id where the person is a member on one
   * of those days; 422 {@code unknown-person}, {@code unknown-unit}, {@code ends-before-it-begins}.
   */
  @POST
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Enter a membership with its document")
  public RestResponse<MemberView> enter(
      @Valid @NotNull MemberRequest request, @Context UriInfo uri) {
    var view = service.enter(request);
    return Created.at(uri, view.id(), view);
  }

  /** Changes a membership, such as its end and the document behind it. Errors as at entering. */
  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Change a membership by JSON Merge Patch; needs If-Match")
  public MemberView change(
      @PathParam("id") UUID id,
      @RequestBody(content = @Content(schema = @Schema(implementation = MemberRequest.class)))
          @NotNull
          JsonNode patch,
      @Context HttpHeaders headers)
      throws JsonProcessingException {
    var present = service.get(id);
    IfMatch.require(headers, present.version());
    return service.change(
        id, present.version(), mergePatch.apply(MemberRequest.of(present), patch));
  }
}
