package org.ecocity.platform.ops;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.inbox.DeadLetter;
import org.ecocity.platform.inbox.DeadLetters;
import org.ecocity.platform.inbox.Replay;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;

/** Events that could not be applied. */
@Path("ops/dead-letters")
@Tag(name = "ops")
class DeadLetterResource {
  private final DeadLetters letters;
  private final Replay replay;

  DeadLetterResource(DeadLetters letters, Replay replay) {
    this.letters = letters;
    this.replay = replay;
  }

  /** The parked ones, oldest first, at most 200. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed(Roles.OPS)
  @Operation(summary = "Parked dead letters, oldest first, at most 200")
  public Page<DeadLetter> list() {
    return Page.whole(letters.list());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed(Roles.OPS)
  @Operation(summary = "One dead letter with headers, payload and reason")
  public DeadLetter get(@PathParam("id") UUID id) {
    return letters.find(id).orElseThrow(() -> Problem.notFound("dead-letter", id));
  }

  /** Tries it and those behind it again, in order. */
  @POST
  @Path("{id}/replay")
  @RunOnVirtualThread
  @RolesAllowed(Roles.OPS)
  @Operation(summary = "Try a dead letter and those parked behind it again")
  public Applied replay(@PathParam("id") UUID id) {
    get(id);
    return new Applied(replay.replay(id));
  }

  /** Gives it up and applies those behind it. */
  @POST
  @Path("{id}/skip")
  @RunOnVirtualThread
  @RolesAllowed(Roles.OPS)
  @Operation(summary = "Give a dead letter up and apply those parked behind it")
  public Applied skip(@PathParam("id") UUID id) {
    get(id);
    return new Applied(replay.skip(id));
  }

  /**
   * What came of it.
   *
   * @param appliedCount letters applied
   */
  record Applied(int appliedCount) {}
}
