package org.ecocity.funding.performance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.jobs.Workbooks;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Performance results (绩效自评): by the unit that owns the line, reviewed and closed by two hands of
 * finance. The unit sees its own; finance, auditor, leading group and programme office see all.
 */
@Path("performance-results")
@Tag(name = "performance")
class ResultResource {
  private final ResultService service;
  private final PerformanceSteps steps;
  private final Transitions transitions;

  ResultResource(ResultService service, PerformanceSteps steps, Transitions transitions) {
    this.service = service;
    this.steps = steps;
    this.transitions = transitions;
  }

  /** Takes in the self-evaluation of confirmed targets. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Evaluate the unit's own performance of a year that is over")
  public RestResponse<ResultView> evaluate(
      @Valid @NotNull ResultRequest request, @Context UriInfo uri) {
    var view = service.evaluate(request);
    return Created.at(uri, view.id(), view);
  }

  /** Results the caller may see. */
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
  @Operation(summary = "Performance results the caller may see; sort: year, budgetLineCode")
  public Page<ResultView> list(@BeanParam PageRequest page, @BeanParam PerformanceFilter filter) {
    return service.list(page, filter);
  }

  /** One result. */
  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
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
  @Operation(summary = "One performance result; as a workbook by Accept")
  public ResultView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** The same as the sheet (项目支出绩效自评表). */
  @GET
  @Path("{id}")
  @Produces(Workbooks.XLSX)
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
  @Operation(summary = "One performance result; as a workbook by Accept")
  public RestResponse<byte[]> sheet(@PathParam("id") UUID id) throws IOException {
    var sheet = service.sheetOf(id);
    var out = new ByteArrayOutputStream();
    sheet.write(out);
    return Workbooks.download(out, sheet.fileName());
  }

  /** Replaces a self-evaluation that finance sent back. */
  @PUT
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Evaluate anew what finance sent back; needs If-Match")
  public ResultView replace(
      @PathParam("id") UUID id,
      @Valid @NotNull ResultRequest request,
      @Context HttpHeaders headers) {
    long version = service.get(id).version();
    IfMatch.require(headers, version);
    if (!id.equals(request.targetId())) {
      throw Problem.rule("result-of-other-target", "targetId", id);
    }
    return service.replace(request, version);
  }

  /** Reviews, sends back or closes a result. */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF})
  @Operation(summary = "Review, send back or close a result; see the table of states")
  public ResultView step(@PathParam("id") UUID id, @Valid @NotNull PerformanceTransition wanted) {
    service.get(id);
    var outcome = steps.step(id, wanted);
    if (outcome instanceof PerformanceOutcome.Done) {
      return service.get(id);
    }
    throw PerformanceSteps.refusal(outcome, wanted.to());
  }

  /** The history of targets and result. */
  @GET
  @Path("{id}/transitions")
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
  @Operation(summary = "History of targets and their result, oldest first")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    service.get(id);
    return Page.whole(transitions.of(PerformanceSteps.AGGREGATE, id));
  }
}
