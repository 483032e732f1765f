package org.ecocity.supervision.inspections;

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
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Inspections by joint teams. An unannounced one is hidden from the units until concluded. */
@Path("inspections")
@Tag(name = "inspections")
class InspectionResource {
  private final InspectionService service;

  InspectionResource(InspectionService service) {
    this.service = service;
  }

  /** Inspections the caller may read; sorted by {@code plannedFrom} or {@code code}. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "Inspections that the caller may read")
  public Page<InspectionView> list(@BeanParam PageRequest page) {
    return service.list(page);
  }

  /** One inspection. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "One inspection")
  public InspectionView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Plans an inspection of the caller's team. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.INSPECTOR)
  @Operation(summary = "Plan an inspection")
  public RestResponse<InspectionView> post(
      @Valid @NotNull InspectionRequest request, @Context UriInfo uri) {
    var planned = service.plan(request);
    return Created.at(uri, planned.id(), planned);
  }

  /** Begins or concludes it; concluding is the team chief's and needs the conclusion as reason. */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.INSPECTOR)
  @Operation(summary = "Begin or conclude an inspection")
  public InspectionView move(@PathParam("id") UUID id, @Valid @NotNull InspectionTransition wish) {
    return switch (service.move(id, wish)) {
      case MoveOutcome.Moved() -> service.get(id);
      case MoveOutcome.NotAllowed(var from) ->
          throw Problem.transitionNotAllowed(from, wish.to(), from.next());
      case MoveOutcome.Missing(var slug, var field) -> throw Problem.rule(slug, field);
    };
  }

  /** Its history. */
  @GET
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "History of an inspection's states")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    return Page.whole(service.history(id));
  }

  /** What was seen; a unit reads what was recorded of itself once all is concluded. */
  @GET
  @Path("{id}/records")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "Records of an inspection")
  public Page<RecordView> records(@PathParam("id") UUID id) {
    return Page.whole(service.records(id));
  }

  /** Records what was seen; only while it is under way. */
  @POST
  @Path("{id}/records")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.INSPECTOR)
  @Operation(summary = "Record what was seen at a place")
  public RestResponse<RecordView> record(
      @PathParam("id") UUID id, @Valid @NotNull RecordRequest request, @Context UriInfo uri) {
    var made = service.record(id, request);
    return Created.at(uri, made.id(), made);
  }
}
