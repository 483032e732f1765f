package org.ecocity.supervision.meetings;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Quarterly coordination meetings (每季度一调度). Their action items are under {@code meetings}. */
@Path("coordination-meetings")
@Tag(name = "meetings")
class CoordinationMeetingResource {
  private final MeetingService service;
  private final MeetingActs acts;

  CoordinationMeetingResource(MeetingService service, MeetingActs acts) {
    this.service = service;
    this.acts = acts;
  }

  /** Meetings the caller may read; sorted by {@code dueOn} or {@code period}. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.INSPECTOR,
    Roles.AUDITOR
  })
  @Operation(summary = "Meetings of this kind that the caller may read")
  public Page<MeetingView> list(
      @BeanParam PageRequest page, @QueryParam("state") @Nullable MeetingState state) {
    return service.list(page, MeetingKind.COORDINATION, state);
  }

  /** One meeting. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.INSPECTOR,
    Roles.AUDITOR
  })
  @Operation(summary = "One meeting with agenda and minutes")
  public MeetingView get(@PathParam("id") UUID id) {
    return acts.get(id, MeetingKind.COORDINATION);
  }

  /** Convenes, holds or closes it. */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Convene, hold or close a meeting")
  public MeetingView move(@PathParam("id") UUID id, @Valid @NotNull MeetingTransition wish) {
    return acts.move(id, wish);
  }

  /** Its history. */
  @GET
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.INSPECTOR,
    Roles.AUDITOR
  })
  @Operation(summary = "History of a meeting's states")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    return Page.whole(service.history(id));
  }
}
