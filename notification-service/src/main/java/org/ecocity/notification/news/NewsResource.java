package org.ecocity.notification.news;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * News (信息报送、宣传). A unit reads its own and what is published; publicity, office, leaders and
 * auditor read all.
 */
@Path("news")
@Tag(name = "news")
class NewsResource {
  private final NewsService service;

  NewsResource(NewsService service) {
    this.service = service;
  }

  /** Submits news of the caller's unit; the same title twice on a day is 409. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Submit news of the caller's unit")
  public RestResponse<NewsView> submit(@Valid @NotNull NewsRequest request, @Context UriInfo uri) {
    var submitted = service.submit(request);
    return Created.at(uri, submitted.id(), submitted);
  }

  /** News the caller may read; sorted by {@code submittedOn} or {@code title}. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.PUBLICITY, Roles.AUDITOR})
  @Operation(summary = "News that the caller may read")
  public Page<NewsView> list(
      @BeanParam PageRequest page,
      @QueryParam("state") @Nullable NewsState state,
      @QueryParam("unitCode") @Nullable String unitCode) {
    return service.list(page, state, unitCode);
  }

  /** One piece of news. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.PUBLICITY, Roles.AUDITOR})
  @Operation(summary = "One piece of news")
  public NewsView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Accepts, publishes or declines. */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.PUBLICITY)
  @Operation(summary = "Accept, publish or decline news")
  public NewsView move(@PathParam("id") UUID id, @Valid @NotNull NewsTransition wish) {
    return switch (service.move(id, wish)) {
      case NewsOutcome.Accepted accepted -> service.get(id);
      case NewsOutcome.Moved moved -> service.get(id);
      case NewsOutcome.NotAllowed(var from) ->
          throw Problem.transitionNotAllowed(from, wish.to(), from.next());
      case NewsOutcome.Broken(var slug, var field) -> throw Problem.rule(slug, field);
    };
  }

  /** Its history. */
  @GET
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.PUBLICITY, Roles.AUDITOR})
  @Operation(summary = "History of a piece of news")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    return Page.whole(service.history(id));
  }
}
