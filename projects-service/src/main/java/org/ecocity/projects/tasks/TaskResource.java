package org.ecocity.projects.tasks;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Tasks of the plan in force: ASSIGNED → ACCEPTED → REPORTED → DONE. */
@Path("tasks")
@Tag(name = "tasks")
class TaskResource {
  private final TaskService service;

  TaskResource(TaskService service) {
    this.service = service;
  }

  /** Tasks of all plans in force, sorted by number. */
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
  @Operation(summary = "Tasks of the plan in force and who answers for each today")
  public Page<TaskView> list(@BeanParam PageRequest request, @BeanParam TaskFilter filter) {
    return service.list(request, filter);
  }

  /** One task. */
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
  @Operation(summary = "One task")
  public TaskView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /**
   * Changes the state. ACCEPTED: a user of the lead unit, or the office with a reason when more is
   * to be done; DONE: the office, when the last report says 100 %. REPORTED comes by a report. 403
   * {@code not-permitted}; 409 {@code transition-not-allowed}; 422 {@code task-not-complete},
   * {@code reason-missing}.
   */
  @POST
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Accept a task, finish it or ask for more")
  public TaskView move(@PathParam("id") UUID id, @Valid @NotNull TaskTransitionRequest request) {
    return service.move(id, request.to(), request.reason());
  }

  /** Its history: who, for which unit, when, from, to, reason. */
  @GET
  @Path("{id}/transitions")
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
  @Operation(summary = "History of a task")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    return Page.whole(service.transitions(id));
  }

  /** Reports on the task, the latest first. */
  @GET
  @Path("{id}/reports")
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
  @Operation(summary = "Reports on a task, the latest first")
  public Page<TaskReportView> reports(@PathParam("id") UUID id) {
    return Page.whole(service.reports(id));
  }

  /**
   * Reports on an accepted task; it is REPORTED then. 403 {@code report-of-lead-unit}; 409 {@code
   * transition-not-allowed} before it is accepted and after it is done.
   */
  @POST
  @Path("{id}/reports")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Report on a task, cumulative")
  public RestResponse<TaskReportView> report(
      @PathParam("id") UUID id, @Valid @NotNull TaskReportRequest request, @Context UriInfo uri) {
    var view = service.report(id, request);
    return Created.at(uri, view.id(), view);
  }

  /**
   * A change of state asked for.
   *
   * @param to ACCEPTED or DONE
   * @param reason a remark to keep; needed to ask for more
   */
  @Schema(name = "TaskTransitionRequest")
  record TaskTransitionRequest(@NotNull TaskState to, @Nullable @Size(max = 1000) String reason) {}
}
