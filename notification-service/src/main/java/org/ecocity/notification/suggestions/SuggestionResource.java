package org.ecocity.notification.suggestions;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Citizens' suggestions (群众建议). Programme office and leaders read all, the auditor all but reports,
 * a unit those that it is to answer.
 */
@Path("suggestions")
@Tag(name = "suggestions")
class SuggestionResource {
  private final SuggestionIntake intake;
  private final SuggestionRegister register;
  private final SuggestionService service;

  SuggestionResource(
      SuggestionIntake intake, SuggestionRegister register, SuggestionService service) {
    this.intake = intake;
    this.register = register;
    this.service = service;
  }

  /**
   * Takes a suggestion, report or question from anybody, no account needed, as {@code POST
   * public/suggestions} does; from the programme office what came by letter, visit or telephone.
   * Gives a receipt code, once. 429 when too many came in on the day.
   */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @PermitAll
  @Operation(summary = "Suggest, report or ask without an account")
  public RestResponse<Receipt> suggest(@Valid @NotNull SuggestionRequest request) {
    return RestResponse.status(RestResponse.Status.CREATED, intake.take(request));
  }

  /** Suggestions the caller may read; sorted by {@code code} or {@code receivedOn}. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "Suggestions that the caller may read")
  public Page<SuggestionView> list(
      @BeanParam PageRequest page, @BeanParam SuggestionFilter filter) {
    return register.list(page, filter);
  }

  /** One suggestion. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "One suggestion")
  public SuggestionView get(@PathParam("id") UUID id) {
    return register.get(id);
  }

  /** How to reach the citizen; confidential, every look is kept in the audit trail. */
  @GET
  @Path("{id}/contact")
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "How to reach the citizen: programme office alone, each look is audited")
  public SuggestionService.Contact contact(@PathParam("id") UUID id) {
    return service.contact(id);
  }

  /**
   * Makes a step: the office dispatches, reviews, publishes, closes, passes on; the unit answers.
   */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.UNIT, Roles.INSPECTOR})
  @Operation(summary = "Dispatch, answer, publish, close or pass on")
  public SuggestionView move(@PathParam("id") UUID id, @Valid @NotNull SuggestionTransition wish) {
    return switch (service.move(id, wish)) {
      case SuggestionOutcome.Moved moved -> register.get(id);
      case SuggestionOutcome.NotAllowed(var from) ->
          throw Problem.transitionNotAllowed(from, wish.to(), from.next());
      case SuggestionOutcome.Broken(var slug, var field) -> throw Problem.rule(slug, field);
    };
  }

  /** Its history. */
  @GET
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "History of a suggestion's states")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    return Page.whole(register.history(id));
  }
}
