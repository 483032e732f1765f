package org.ecocity.notification.numbering;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Series of document numbers (发文字号) by issuer. */
@Path("document-series")
@Tag(name = "documents")
class SeriesResource {
  private final SeriesService service;

  SeriesResource(SeriesService service) {
    this.service = service;
  }

  /** All series, by code. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.AUDITOR
  })
  @Operation(summary = "Series of document numbers")
  public Page<SeriesView> list() {
    return Page.whole(service.all());
  }

  /** Opens a series; 409 when there is one of that code. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.REGISTRAR})
  @Operation(summary = "Open a series of document numbers")
  public RestResponse<SeriesView> post(
      @Valid @NotNull SeriesRequest request, @Context UriInfo uri) {
    var opened = service.open(request);
    return Created.at(uri, URLEncoder.encode(opened.code(), StandardCharsets.UTF_8), opened);
  }

  /** Every number of a series, the newest first, at most 2,000; void ones among them. */
  @GET
  @Path("{code}/numbers")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.AUDITOR})
  @Operation(summary = "Numbers that a series gave, with those that are void")
  public Page<NumberView> numbers(@PathParam("code") String code) {
    return Page.whole(service.numbers(code));
  }
}
