package org.ecocity.supervision.circulars;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Units confirm or dispute their figures within two working days; silence is consent. */
@Path("circulars/{id}/confirmations")
@Tag(name = "circulars")
class ConfirmationResource {
  private final ConfirmationService service;

  ConfirmationResource(ConfirmationService service) {
    this.service = service;
  }

  /** What the units said; a unit sees its own. */
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
  @Operation(summary = "Confirmations of a circular by the units")
  public Page<ConfirmationView> list(@PathParam("id") UUID id) {
    return Page.whole(service.of(id));
  }

  /** The caller's unit agrees with its figures, or disputes them with its reason; once. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.UNIT)
  @Operation(summary = "Confirm or dispute the figures of the caller's unit")
  public RestResponse<ConfirmationView> give(
      @PathParam("id") UUID id, @Valid @NotNull Word word, @Context UriInfo uri) {
    return switch (service.give(id, word.agreed(), word.text(), word.figureIds())) {
      case CircularOutcome.Done() -> {
        var given = service.own(id);
        yield Created.at(uri, given.unitCode(), given);
      }
      case CircularOutcome.NotAllowed(var from) ->
          throw Problem.transitionNotAllowed(from, CircularState.CONFIRMING, from.next());
      case CircularOutcome.Refused(var slug, var field) -> throw Problem.rule(slug, field);
    };
  }

  /** What one unit said. */
  @GET
  @Path("{unitCode}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.INSPECTOR,
    Roles.AUDITOR
  })
  @Operation(summary = "One unit's confirmation")
  public ConfirmationView get(@PathParam("id") UUID id, @PathParam("unitCode") String unitCode) {
    return service.one(id, unitCode);
  }

  /** Answers a dispute: accepted compiles the circular again with a note, else the reason stays. */
  @POST
  @Path("{unitCode}/answer")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Accept or reject a unit's dispute")
  public ConfirmationView answer(
      @PathParam("id") UUID id,
      @PathParam("unitCode") String unitCode,
      @Valid @NotNull Answer answer) {
    return switch (service.answer(id, unitCode, answer.accepted(), answer.reason())) {
      case CircularOutcome.Done() -> service.one(id, unitCode);
      case CircularOutcome.NotAllowed(var from) ->
          throw Problem.transitionNotAllowed(from, CircularState.CONFIRMING, from.next());
      case CircularOutcome.Refused(var slug, var field) -> throw Problem.rule(slug, field);
    };
  }

  /**
   * A unit's word.
   *
   * @param agreed whether its figures are right
   * @param text what is wrong; needed for a dispute
   * @param figureIds figures in dispute, at most 50
   */
  @Schema(name = "ConfirmationRequest")
  record Word(
      boolean agreed,
      @Nullable @Size(max = 2000) String text,
      @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> figureIds) {}

  /**
   * The office's answer to a dispute.
   *
   * @param accepted whether the unit's reports of now count
   * @param reason why; an accepted one stands in the circular as its correction note
   */
  @Schema(name = "DisputeAnswer")
  record Answer(boolean accepted, @NotBlank @Size(max = 1000) String reason) {}
}
