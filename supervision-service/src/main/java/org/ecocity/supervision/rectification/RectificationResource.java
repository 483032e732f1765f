package org.ecocity.supervision.rectification;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** The way of a finding towards strike-off (rule 8). Lists are of what the caller may read. */
@Path("findings/{id}")
@Tag(name = "rectification")
class RectificationResource {
  private final RectificationService service;

  RectificationResource(RectificationService service) {
    this.service = service;
  }

  /** Reports, the first first. */
  @GET
  @Path("rectification-reports")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "Rectification reports of a finding")
  public Page<ReportView> reports(@PathParam("id") UUID id) {
    return Page.whole(service.reports(id));
  }

  /**
   * Reports the rectification: ORDERED, RETURNED or REOPENED → REPORTED. Only the rectified unit;
   * 422 without evidence, 404 for evidence that another unit uploaded.
   */
  @POST
  @Path("rectification-reports")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.UNIT)
  @Operation(summary = "Report a rectification with its evidence")
  public RestResponse<ReportView> report(
      @PathParam("id") UUID id, @Valid @NotNull ReportRequest request, @Context UriInfo uri) {
    var made = service.report(id, request);
    return Created.at(uri, made.id(), made);
  }

  /** Opinions, one for each report. */
  @GET
  @Path("opinions")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "The line department's opinions")
  public Page<OpinionView> opinions(@PathParam("id") UUID id) {
    return Page.whole(service.opinions(id));
  }

  /**
   * The line department's opinion on the present report, once for each; the programme office's
   * where the project has no line department or where that is the rectified unit.
   */
  @POST
  @Path("opinions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Give the line department's opinion on the report")
  public RestResponse<OpinionView> opine(
      @PathParam("id") UUID id, @Valid @NotNull OpinionRequest request, @Context UriInfo uri) {
    var made = service.opine(id, request);
    return Created.at(uri, made.id(), made);
  }

  /** Verifications, one for each report. */
  @GET
  @Path("verifications")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "The team's verifications")
  public Page<VerificationView> verifications(@PathParam("id") UUID id) {
    return Page.whole(service.verifications(id));
  }

  /**
   * Verifies the present report: passed makes it VERIFIED and needs the opinion (422 without), not
   * passed RETURNED. The team that raised the finding, or after its term the standing supervision
   * body; never the rectified unit.
   */
  @POST
  @Path("verifications")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.INSPECTOR)
  @Operation(summary = "Verify a rectification, or return its report")
  public RestResponse<VerificationView> verify(
      @PathParam("id") UUID id, @Valid @NotNull VerificationRequest request, @Context UriInfo uri) {
    var made = service.verify(id, request);
    return Created.at(uri, made.id(), made);
  }

  /** Requests for more time, the first first. */
  @GET
  @Path("extensions")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "Requests for more time")
  public Page<ExtensionView> extensions(@PathParam("id") UUID id) {
    return Page.whole(service.extensions(id));
  }

  /** Asks for more time while the report is awaited; 409 while another request waits. */
  @POST
  @Path("extensions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.UNIT)
  @Operation(summary = "Ask for more time")
  public RestResponse<ExtensionView> askForTime(
      @PathParam("id") UUID id, @Valid @NotNull ExtensionRequest request, @Context UriInfo uri) {
    var asked = service.askForTime(id, request);
    return Created.at(uri, asked.id(), asked);
  }

  /** Grants or refuses more time: the team's inspector-chief. Granting moves the due date. */
  @POST
  @Path("extensions/{extensionId}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.INSPECTOR_CHIEF)
  @Operation(summary = "Grant or refuse more time")
  public ExtensionView decideOnTime(
      @PathParam("id") UUID id,
      @PathParam("extensionId") UUID extensionId,
      @Valid @NotNull ExtensionDecision decision) {
    return service.decideOnTime(id, extensionId, decision);
  }
}
