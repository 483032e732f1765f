package org.ecocity.platform.ops;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.time.DueWorkRunner;
import org.ecocity.platform.wiring.ServiceConfig;

/** The business date; it can be moved forward in the local profile only. */
@Path("ops/business-date")
@Tag(name = "ops")
class BusinessDateResource {
  /** Four years: the longest programme with its last assessment. */
  private static final int MAX_DAYS = 1500;

  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

  private final BusinessClock clock;
  private final DueWorkRunner runner;
  private final ServiceConfig config;

  BusinessDateResource(BusinessClock clock, DueWorkRunner runner, ServiceConfig config) {
    this.clock = clock;
    this.runner = runner;
    this.config = config;
  }

  /** The business date of this service. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed(Roles.ANYBODY)
  @Operation(summary = "The business date of this service")
  public BusinessDate get() {
    return new BusinessDate(clock.today());
  }

  /** Moves it forward to 09:00 of a date, running what falls due at noon of each day passed. */
  @PUT
  @RunOnVirtualThread
  @RolesAllowed(Roles.OPS)
  @Operation(
      summary = "Move the business date forward (local profile only), running due work of each day")
  public BusinessDate put(@Valid @NotNull BusinessDate wanted) throws SQLException {
    if (!config.local()) {
      throw Problem.of(404, "no-such-path");
    }
    var today = clock.today();
    if (wanted.date().isBefore(today) && !isFirstMove(today)) {
      throw Problem.rule("business-date-backwards", "date", today);
    }
    if (ChronoUnit.DAYS.between(today, wanted.date()) > MAX_DAYS) {
      throw Problem.rule("business-date-too-far", "date", MAX_DAYS);
    }
    if (!wanted.date().equals(today)) {
      runner.runThrough(momentsUntil(wanted.date()));
    }
    return new BusinessDate(clock.today());
  }

  private List<LocalDateTime> momentsUntil(LocalDate wanted) {
    var now = clock.localNow();
    var moments = new ArrayList<LocalDateTime>();
    for (var day = now.toLocalDate(); day.isBefore(wanted); day = day.plusDays(1)) {
      if (now.isBefore(day.atTime(NOON))) {
        moments.add(day.atTime(NOON));
      }
    }
    moments.add(wanted.atTime(OFFICE_OPENS));
    return moments;
  }

  /** A fresh database shows the real date; the first move may go to the past. */
  private static boolean isFirstMove(LocalDate today) {
    return Math.abs(ChronoUnit.DAYS.between(today, LocalDate.now(BusinessClock.ZONE))) <= 1;
  }

  /**
   * A business date.
   *
   * @param date in Asia/Shanghai
   */
  record BusinessDate(@NotNull LocalDate date) {}
}
