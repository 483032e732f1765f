package org.ecocity.supervision.meetings;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Supervision meetings (督促检查例会); action items of both kinds of meeting. They come due on their own.
 */
@Path("meetings")
@Tag(name = "meetings")
class MeetingResource {
  private final MeetingService service;
  private final ActionItemService items;
  private final MeetingActs acts;

  MeetingResource(MeetingService service, ActionItemService items, MeetingActs acts) {
    this.service = service;
    this.items = items;
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
    return service.list(page, MeetingKind.SUPERVISION, state);
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
    return service.get(id);
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

  /** What it wants done. */
  @GET
  @Path("{id}/action-items")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.INSPECTOR,
    Roles.AUDITOR
  })
  @Operation(summary = "Action items of a meeting")
  public Page<ActionItemView> items(@PathParam("id") UUID id) {
    return Page.whole(items.of(id));
  }

  /** Enters what a unit shall do by a day; of a meeting that was held. */
  @POST
  @Path("{id}/action-items")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Enter an action item")
  public RestResponse<ActionItemView> add(
      @PathParam("id") UUID id, @Valid @NotNull ActionItemRequest request, @Context UriInfo uri) {
    var added = items.add(id, request);
    return Created.at(uri, added.id(), added);
  }

  /** The unit reports that it is done. */
  @POST
  @Path("{id}/action-items/{itemId}/report")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.UNIT)
  @Operation(summary = "Report that an action item is done")
  public ActionItemView report(
      @PathParam("id") UUID id, @PathParam("itemId") UUID itemId, @Valid @NotNull Report report) {
    return acts.answered(id, itemId, items.report(id, itemId, report.report()));
  }

  /** The office confirms what was reported, or gives it back to the unit. */
  @POST
  @Path("{id}/action-items/{itemId}/confirmation")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Confirm an action item, or give it back")
  public ActionItemView confirm(
      @PathParam("id") UUID id, @PathParam("itemId") UUID itemId, @Valid @NotNull Verdict verdict) {
    return acts.answered(id, itemId, items.decide(id, itemId, verdict.confirmed()));
  }

  /**
   * What the unit did.
   *
   * @param report in its words
   */
  @Schema(name = "ActionItemReport")
  record Report(@NotBlank @Size(max = 4000) String report) {}

  /**
   * The office's word on it.
   *
   * @param confirmed true: done; false: back to the unit
   */
  @Schema(name = "ActionItemVerdict")
  record Verdict(boolean confirmed) {}
}
