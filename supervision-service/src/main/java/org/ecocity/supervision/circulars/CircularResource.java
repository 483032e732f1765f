package org.ecocity.supervision.circulars;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.ecocity.supervision.compilation.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Circulars (通报). They come due and are compiled by themselves. A compiled one is read by the
 * office, leaders, inspectors, registrar and auditor; units concerned read it from confirming on.
 */
@Path("circulars")
@Tag(name = "circulars")
class CircularResource {
  private final CircularService service;

  CircularResource(CircularService service) {
    this.service = service;
  }

  /** Circulars the caller may read, without their text; sorted by {@code period}. */
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
  @Operation(summary = "Circulars that the caller may read")
  public Page<CircularView> list(
      @BeanParam PageRequest page,
      @QueryParam("kind") @Nullable CircularKind kind,
      @QueryParam("period") @Nullable String period,
      @QueryParam("state") @Nullable CircularState state) {
    return service.list(page, kind, period, state);
  }

  /** One circular with its text. */
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
  @Operation(summary = "One circular with its sections")
  public CircularView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Every figure of it: value, inputs, rule. */
  @GET
  @Path("{id}/figures")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.INSPECTOR,
    Roles.AUDITOR
  })
  @Operation(summary = "The figures behind a circular, with how each was reached")
  public Page<Figure> figures(
      @PathParam("id") UUID id, @QueryParam("revision") @Nullable Integer revision) {
    return Page.whole(service.figures(id, revision));
  }

  /** Its compilations, the first one first. */
  @GET
  @Path("{id}/compilations")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.INSPECTOR,
    Roles.AUDITOR
  })
  @Operation(summary = "The compilations of a circular")
  public Page<CompilationView> compilations(@PathParam("id") UUID id) {
    return Page.whole(service.compilations(id));
  }

  /** Compiles it again from the copies as of its cut-off and says whether it is the same. */
  @POST
  @Path("{id}/recompilations")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.INSPECTOR,
    Roles.AUDITOR
  })
  @Operation(summary = "Compile a circular again and compare the bytes; changes nothing")
  public RecompilationView recompile(
      @PathParam("id") UUID id, @QueryParam("revision") @Nullable Integer revision) {
    return service.recompile(id, revision);
  }

  /**
   * Moves it: CONFIRMING sends it to the units, REVIEWED needs every unit's answer or silence and
   * another hand, APPROVED makes the document; ISSUED comes with the document's number.
   */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER})
  @Operation(summary = "Send a circular to the units, review it, approve it")
  public CircularView move(@PathParam("id") UUID id, @Valid @NotNull Wish wish) {
    return switch (service.move(id, wish.to(), wish.reason())) {
      case CircularOutcome.Done() -> service.get(id);
      case CircularOutcome.NotAllowed(var from) ->
          throw Problem.transitionNotAllowed(from, wish.to(), from.next());
      case CircularOutcome.Refused(var slug, var field) -> throw Problem.rule(slug, field);
    };
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
  @Operation(summary = "History of a circular's states")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    return Page.whole(service.history(id));
  }

  /**
   * Where a circular shall go.
   *
   * @param to CONFIRMING, REVIEWED or APPROVED
   * @param reason a remark for its history
   */
  @Schema(name = "CircularTransition")
  record Wish(@NotNull CircularState to, @Nullable @Size(max = 2000) String reason) {}
}
