package org.ecocity.projects.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** What waits for the caller in this service. */
@Path("todos")
@Tag(name = "desk")
class TodoResource {
  private static final Comparator<Todo> BY_DUE_DATE =
      Comparator.comparing(Todo::dueDate, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Todo::since)
          .thenComparing(Todo::id);

  private final Instance<Todos> features;
  private final Caller caller;

  TodoResource(Instance<Todos> features, Caller caller) {
    this.features = features;
    this.caller = caller;
  }

  /** The caller's desk, the most urgent first; what is done is no longer there. */
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
    Roles.AUDITOR
  })
  @Operation(summary = "What waits for the caller (待办), the most urgent first")
  public Page<Todo> todos() {
    return Page.whole(
        features.stream()
            .flatMap(feature -> feature.of(caller).stream())
            .sorted(BY_DUE_DATE)
            .toList());
  }
}
