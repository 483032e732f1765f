package org.ecocity.gateway.joined;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.gateway.calls.Errand;
import org.ecocity.gateway.signin.Roles;

/** 待办: what the caller has to do, in all services. */
@Path("/api/desk")
@Tag(name = "views")
class DeskResource {
  private final ItemLists lists;

  DeskResource(ItemLists lists) {
    this.lists = lists;
  }

  /** All to-dos of the caller, due first. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed(Roles.ANYBODY)
  @Operation(operationId = "desk", summary = "What the caller has to do, due first")
  public DeskView desk(@Context RoutingContext request) {
    var todos = lists.of(DeskView.Todo.class, "todos", Errand.of(request));
    var items = todos.lists().stream().flatMap(List::stream).sorted(DeskView.DUE_FIRST).toList();
    return new DeskView(items, todos.missing());
  }
}
