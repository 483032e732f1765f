package org.ecocity.projects.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

/** This service's part of the city at a glance. */
@Path("summary")
@Tag(name = "desk")
class SummaryResource {
  private final Instance<Figures> features;
  private final Caller caller;
  private final BusinessClock clock;

  SummaryResource(Instance<Figures> features, Caller caller, BusinessClock clock) {
    this.features = features;
    this.caller = caller;
    this.clock = clock;
  }

  /** Figures of all features, counted over what the caller may see. */
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
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Figures for the overview")
  public Summary summary() {
    return new Summary(
        clock.today(), features.stream().flatMap(part -> part.of(caller).stream()).toList());
  }

  /**
   * The figures of this service.
   *
   * @param on business date they are of
   * @param figures the numbers, by code
   */
  record Summary(LocalDate on, List<Figure> figures) {}
}
