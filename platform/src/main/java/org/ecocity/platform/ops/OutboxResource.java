package org.ecocity.platform.ops;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.inbox.Topics;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Whether events flow. */
@Path("ops")
@Tag(name = "ops")
class OutboxResource {
  private final DataSource dataSource;
  private final Topics topics;

  OutboxResource(DataSource dataSource, Topics topics) {
    this.dataSource = dataSource;
    this.topics = topics;
  }

  /** Events not sent yet. */
  @GET
  @Path("outbox")
  @RunOnVirtualThread
  @RolesAllowed(Roles.OPS)
  @Operation(summary = "Events that wait to be sent")
  public OutboxState outbox() throws SQLException {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement("SELECT count(*), min(occurred_at) FROM outbox_event");
        var row = query.executeQuery()) {
      row.next();
      var oldest = row.getObject(2, OffsetDateTime.class);
      return new OutboxState(row.getLong(1), oldest == null ? null : oldest.toInstant());
    }
  }

  /** Whether nothing is under way: outbox empty and consumer at the end of its topics. */
  @GET
  @Path("settled")
  @RunOnVirtualThread
  @RolesAllowed(Roles.OPS)
  @Operation(summary = "Whether the outbox is empty and the consumer at the end of its topics")
  public Settled settled() throws SQLException, InterruptedException {
    try {
      long waiting = outbox().waitingCount();
      long lag = topics.lag();
      return new Settled(waiting == 0 && lag == 0, waiting, lag);
    } catch (ExecutionException | TimeoutException e) {
      throw Problem.of(503, "unavailable").retryAfter(1);
    }
  }

  /**
   * What waits to be sent.
   *
   * @param waitingCount events
   * @param oldestAt business instant of the oldest
   */
  record OutboxState(long waitingCount, @Nullable Instant oldestAt) {}

  /**
   * Whether nothing is under way.
   *
   * @param settled true when both counts are 0
   * @param outbox events that wait to be sent
   * @param lag events that wait to be applied
   */
  record Settled(boolean settled, long outbox, long lag) {}
}
