package org.ecocity.projects.roadmaps;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Timetable, roadmap, responsible persons and papers of a project. */
@Path("projects/{id}")
@Tag(name = "roadmaps")
class RoadmapResource {
  private final RoadmapService service;
  private final ResponsibleService responsibles;

  RoadmapResource(RoadmapService service, ResponsibleService responsibles) {
    this.service = service;
    this.responsibles = responsibles;
  }

  /** The timetable by date. */
  @GET
  @Path("milestones")
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
  @Operation(summary = "Milestones of a project")
  public Page<Milestone> milestones(@PathParam("id") UUID id) {
    return Page.whole(service.milestones(id));
  }

  /** Adds a milestone; by the responsible unit or the office. 422 {@code date-in-future}. */
  @POST
  @Path("milestones")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Add a milestone")
  public RestResponse<Milestone> add(
      @PathParam("id") UUID id, @Valid @NotNull Milestone milestone, @Context UriInfo uri) {
    var view = service.add(id, milestone);
    return Created.at(uri, String.valueOf(view.id()), view);
  }

  /** The stages in their order. */
  @GET
  @Path("roadmap")
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
  @Operation(summary = "Roadmap of a project")
  public Page<RoadmapStage> roadmap(@PathParam("id") UUID id) {
    return Page.whole(service.roadmap(id));
  }

  /** Replaces the roadmap; a predecessor must stand earlier in the list. */
  @PUT
  @Path("roadmap")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Replace the roadmap of a project")
  public Page<RoadmapStage> replaceRoadmap(
      @PathParam("id") UUID id,
      @Valid @NotNull @Size(max = 100) List<@NotNull @Valid RoadmapStage> stages) {
    return Page.whole(service.replaceRoadmap(id, stages));
  }

  /** Who answers on a day: named for the project, else by the unit's register. */
  @GET
  @Path("responsibles")
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
  @Operation(summary = "Responsible persons of a project on a day")
  public Page<ResponsibleView> responsibles(
      @PathParam("id") UUID id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return Page.whole(responsibles.on(id, asOf));
  }

  /** Names a person for a duty from a day on. 422 {@code unknown-person}. */
  @POST
  @Path("responsibles")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Name a responsible person for a project")
  public Page<ResponsibleView> name(
      @PathParam("id") UUID id, @Valid @NotNull ResponsibleRequest request) {
    return Page.whole(responsibles.name(id, request));
  }

  /** Files attached to the project. */
  @GET
  @Path("attachments")
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
  @Operation(summary = "Files of a project")
  public Page<Papers.AttachedView> attachments(@PathParam("id") UUID id) {
    return Page.whole(service.attached(id));
  }

  /** Attaches an uploaded file; ACCEPTANCE is what accepting the project needs. */
  @POST
  @Path("attachments")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Attach an uploaded file to a project")
  public RestResponse<Papers.AttachedView> attach(
      @PathParam("id") UUID id,
      @Valid @NotNull Papers.AttachRequest request,
      @Context UriInfo uri) {
    var view = service.attach(id, request);
    return Created.at(uri, view.attachmentId(), view);
  }

  /** Years in whose development plan it is listed. */
  @GET
  @Path("development-plan-listings")
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
  @Operation(summary = "Listings in development plans")
  public Page<Papers.Listing> listings(@PathParam("id") UUID id) {
    return Page.whole(service.listings(id));
  }

  /** Notes a listing; by the responsible unit or the office. */
  @POST
  @Path("development-plan-listings")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Note a listing in a development plan")
  public RestResponse<Papers.Listing> list(
      @PathParam("id") UUID id, @Valid @NotNull Papers.Listing listing, @Context UriInfo uri) {
    return Created.at(uri, listing.planYear(), service.list(id, listing));
  }
}
