package org.ecocity.funding.performance.sheets;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Self-evaluation sheets (绩效自评表) as data, entered by the finance chief. */
@Path("performance-sheets")
@Tag(name = "performance")
class SheetResource {
  private final SheetService service;

  SheetResource(SheetService service) {
    this.service = service;
  }

  /**
   * Enters a version, which never changes. 409 {@code sheet-version-taken}; 422 {@code invalid}
   * with a sentence for each thing that cannot be, {@code sheet-overlaps}, {@code
   * sheet-leaves-a-gap}, {@code sheet-begins-too-early}.
   */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE_CHIEF)
  @Operation(summary = "Enter a version of a self-evaluation sheet")
  public RestResponse<SheetView> enter(@Valid @NotNull EvaluationSheet said, @Context UriInfo uri) {
    var view = service.enter(said);
    return Created.at(uri, view.code() + "/versions/" + view.version(), view);
  }

  /** Versions of all sheets, or of one. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE
  })
  @Operation(summary = "Versions of self-evaluation sheets; sort: validFrom")
  public Page<SheetView> list(
      @BeanParam PageRequest page, @QueryParam("code") @Nullable String code) {
    return service.list(page, code);
  }

  /** One version. */
  @GET
  @Path("{code}/versions/{version}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE
  })
  @Operation(summary = "One version of a self-evaluation sheet")
  public SheetView get(@PathParam("code") String code, @PathParam("version") int version) {
    return service.get(code, version);
  }
}
