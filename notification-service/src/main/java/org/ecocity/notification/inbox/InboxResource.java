package org.ecocity.notification.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** The caller's inbox: what went to the user, to the user's unit or to a role of the user. */
@Path("inbox")
@Tag(name = "inbox")
class InboxResource {
  private final InboxService service;

  InboxResource(InboxService service) {
    this.service = service;
  }

  /**
   * Notices, newest first ({@code sort=newest}, or {@code sequence} for oldest first); {@code
   * unread=true} gives those the caller has not read.
   */
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
    Roles.AUDITOR
  })
  @Operation(summary = "The caller's notices, newest first")
  public Page<NoticeView> list(
      @BeanParam PageRequest page,
      @QueryParam("unread") @Nullable Boolean unread,
      @QueryParam("kind") @Nullable String kind) {
    return service.list(page, unread, kind);
  }

  /** One notice; 404 for one that did not go to the caller. */
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
    Roles.AUDITOR
  })
  @Operation(summary = "One notice")
  public NoticeView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Marks a notice as read by the caller; doing it again changes nothing. */
  @POST
  @Path("{id}/read")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR
  })
  @Operation(summary = "Mark a notice as read")
  public NoticeView read(@PathParam("id") UUID id) {
    return service.markRead(id);
  }

  /** Marks all notices up to a sequence as read by the caller, at most 1,000 at once. */
  @POST
  @Path("read")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR
  })
  @Operation(summary = "Mark all notices up to one as read")
  public Marked readUpTo(@Valid @NotNull UpTo upTo) {
    return new Marked(service.markReadUpTo(upTo.sequence()));
  }

  /**
   * How far.
   *
   * @param sequence that of the last notice read
   */
  record UpTo(@PositiveOrZero long sequence) {}

  /**
   * What was marked.
   *
   * @param count how many notices
   */
  record Marked(int count) {}
}
