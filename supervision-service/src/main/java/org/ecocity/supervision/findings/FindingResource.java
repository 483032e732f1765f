package org.ecocity.supervision.findings;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The finding register (问题台账). Inspectors, programme office, leaders and the auditor read all; the
 * rectified unit and the project's line department from the order on; for others it is 404.
 */
@Path("findings")
@Tag(name = "findings")
class FindingResource {
  private final FindingService service;
  private final FindingRegister register;

  FindingResource(FindingService service, FindingRegister register) {
    this.service = service;
    this.register = register;
  }

  /** Findings the caller may read; sorted by {@code code} or {@code raisedOn}. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "The finding register, as far as the caller may read it")
  public Page<FindingView> list(@BeanParam PageRequest page, @BeanParam FindingFilter filter) {
    return service.list(page, filter);
  }

  /** One finding. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "One finding")
  public FindingView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /**
   * Raises a finding, state OPEN. 403 when the caller belongs to no team in term or not to the
   * inspection's; 422 when the project is unknown here or no unit can be told.
   */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.INSPECTOR)
  @Operation(summary = "Raise a finding")
  public RestResponse<FindingView> post(
      @Valid @NotNull FindingRequest request, @Context UriInfo uri) {
    var view = service.get(register.raise(request, null));
    return Created.at(uri, view.id(), view);
  }

  /**
   * Orders, returns, closes, reopens or annuls a finding (rule 8). 403 when it is somebody else's
   * to do, or when the one who verified would also strike off; 409 when it cannot go there from
   * where it is; 422 with what is missing.
   */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.INSPECTOR)
  @Operation(summary = "Order, return, close, reopen or annul a finding")
  public FindingView move(@PathParam("id") UUID id, @Valid @NotNull FindingTransition wish) {
    service.move(id, wish).orThrow();
    return service.get(id);
  }

  /** Its history. */
  @GET
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "History of a finding's states")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    return Page.whole(service.history(id));
  }
}
