package org.ecocity.platform.ops;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.outbox.Republisher;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Tells the present state again, for a new or restored reader. */
@Path("ops/republish")
@Tag(name = "ops")
class RepublishResource {
  private static final int BATCH_ROWS = 200;

  private final Instance<Republisher> republishers;
  private final Outbox outbox;

  RepublishResource(Instance<Republisher> republishers, Outbox outbox) {
    this.republishers = republishers;
    this.outbox = outbox;
  }

  /** Writes the present state of each aggregate of that kind as an event again. */
  @POST
  @RunOnVirtualThread
  @RolesAllowed(Roles.OPS)
  @Operation(summary = "Publish the present state of every aggregate of a kind again")
  public Republished republish(@Valid @NotNull Wanted wanted) {
    var republisher =
        republishers.stream()
            .filter(one -> one.aggregate().equals(wanted.aggregate()))
            .findFirst()
            .orElseThrow(() -> unknown(wanted.aggregate()));
    int count = 0;
    @Nullable UUID after = null;
    for (var batch = batch(republisher, after);
        !batch.isEmpty();
        batch = batch(republisher, after)) {
      count += batch.size();
      after = batch.getLast().id();
    }
    return new Republished(count);
  }

  private java.util.List<Republisher.State> batch(Republisher republisher, @Nullable UUID after) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var states = republisher.present(after, BATCH_ROWS);
              states.forEach(state -> outbox.append(state.id(), state.event()));
              return states;
            });
  }

  private Problem unknown(String aggregate) {
    var known = republishers.stream().map(Republisher::aggregate).sorted().toList();
    return Problem.rule("unknown-aggregate", "aggregate", aggregate, String.join(", ", known));
  }

  /**
   * What to publish again.
   *
   * @param aggregate kind of aggregate, such as {@code organisation}
   */
  record Wanted(@NotBlank String aggregate) {}

  /**
   * How many there were.
   *
   * @param count events written
   */
  record Republished(int count) {}
}
