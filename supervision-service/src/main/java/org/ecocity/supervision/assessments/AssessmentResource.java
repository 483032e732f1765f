package org.ecocity.supervision.assessments;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.ecocity.supervision.scoring.AssessmentKind;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Assessments (考核): scores by a scheme, disputed by the units, reviewed, issued. Until units may
 * dispute it the office and the auditor alone see one; a unit sees its own scores, and everybody
 * the ranking once it is issued.
 */
@Path("assessments")
@Tag(name = "assessments")
class AssessmentResource {
  private final AssessmentService service;
  private final AssessmentFlow flow;
  private final ScoreService scores;

  AssessmentResource(AssessmentService service, AssessmentFlow flow, ScoreService scores) {
    this.service = service;
    this.flow = flow;
    this.scores = scores;
  }

  /** Assessments the caller may see; sorted by {@code period}. */
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
  @Operation(summary = "Assessments that the caller may see")
  public Page<AssessmentView> list(
      @BeanParam PageRequest page,
      @QueryParam("state") @Nullable AssessmentState state,
      @QueryParam("kind") @Nullable AssessmentKind kind,
      @QueryParam("period") @Nullable String period) {
    return service.list(page, state, kind, period);
  }

  /** One assessment. */
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
  @Operation(summary = "One assessment")
  public AssessmentView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Begins the assessment of a period; there is one of each kind. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Begin the assessment of a period")
  public RestResponse<AssessmentView> post(
      @Valid @NotNull AssessmentRequest request, @Context UriInfo uri) {
    var begun = service.begin(request);
    return Created.at(uri, begun.id(), begun);
  }

  /**
   * Moves it. SCORED reckons all units as of now; DISPUTABLE opens the term for objections;
   * REVIEWED needs the term to be over and no objection open; ISSUED is by the approval matrix, or
   * on paper.
   */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.REGISTRAR})
  @Operation(summary = "Move an assessment")
  public AssessmentView move(@PathParam("id") UUID id, @Valid @NotNull AssessmentTransition wish) {
    return flow.move(id, wish);
  }

  /** Its history. */
  @GET
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.UNIT, Roles.AUDITOR})
  @Operation(summary = "History of an assessment's states")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    return Page.whole(service.history(id));
  }

  /** Scores with every item explained: all for who decides, its own for a unit. */
  @GET
  @Path("{id}/scores")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.UNIT, Roles.AUDITOR})
  @Operation(summary = "Scores with every item explained")
  public Page<ScoreView> scores(
      @PathParam("id") UUID id,
      @QueryParam("unitCode") @Nullable String unitCode,
      @QueryParam("revision") @Nullable Integer revision) {
    return Page.whole(scores.scores(id, unitCode, revision));
  }

  /** The ranking by group, also as it stood on a day; nobody is ranked across groups. */
  @GET
  @Path("{id}/ranking")
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
  @Operation(summary = "The ranking by group")
  public Page<ScoreService.RankView> ranking(
      @PathParam("id") UUID id,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("group") @Nullable String group) {
    return Page.whole(scores.ranking(id, asOf, group));
  }

  /** Reckons it again from the frozen inputs and compares. */
  @GET
  @Path("{id}/verification")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.AUDITOR})
  @Operation(summary = "Reckon an assessment again and compare")
  public ScoreService.Verification verify(@PathParam("id") UUID id) {
    return scores.verify(id);
  }
}
