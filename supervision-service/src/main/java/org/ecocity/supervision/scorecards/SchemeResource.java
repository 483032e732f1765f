package org.ecocity.supervision.scorecards;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.ecocity.supervision.scoring.Scheme;
import org.jboss.resteasy.reactive.RestResponse;

/** Scorecard schemes (考核办法) as data: versioned, dated, never changed. */
@Path("scorecard-schemes")
@Tag(name = "scorecard-schemes")
class SchemeResource {
  private final Schemes schemes;

  SchemeResource(Schemes schemes) {
    this.schemes = schemes;
  }

  /** All schemes, of each code the latest version first. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "All scorecard schemes")
  public Page<SchemeView> list() {
    return Page.whole(schemes.all());
  }

  /** One version of a scheme. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "One version of a scorecard scheme")
  public SchemeView get(@PathParam("id") UUID id) {
    return schemes.get(id);
  }

  /** Publishes a version of a scheme; a change is a new version. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE_CHIEF)
  @Operation(summary = "Publish a version of a scorecard scheme")
  public RestResponse<SchemeView> post(@Valid @NotNull Scheme scheme, @Context UriInfo uri) {
    var published = schemes.publish(scheme);
    return Created.at(uri, published.id(), published);
  }

  /** Takes back a version that no assessment uses yet; 409 afterwards. */
  @DELETE
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE_CHIEF)
  @Operation(summary = "Take back a version that no assessment uses")
  public void withdraw(@PathParam("id") UUID id) {
    schemes.withdraw(id);
  }
}
