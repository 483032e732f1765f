package org.ecocity.notification.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.notification.inbox.NoticeView;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/**
 * The live inbox. No blocking method may stand in this class: it must not run on virtual threads.
 */
@Path("inbox/stream")
@Tag(name = "inbox")
class InboxStreamResource {
  private static final long RECONNECT_DELAY_MS = 2000;

  private final Feed feed;
  private final Caller caller;
  private final JsonWebToken token;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("inbox-stream-", 0).factory());

  InboxStreamResource(Feed feed, Caller caller, JsonWebToken token) {
    this.feed = feed;
    this.caller = caller;
    this.token = token;
  }

  /**
   * New notices of the caller as server-sent events: event {@code notice}, id = its sequence, data
   * = the notice. With {@code Last-Event-ID} it goes on after that one, else it begins with what
   * comes next. Comments keep it alive; it ends when the token ends. 429 when the user has too many
   * open.
   */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
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
  @Operation(summary = "New notices of the caller, live")
  public Multi<OutboundSseEvent> stream(
      @HeaderParam("Last-Event-ID") @Nullable String lastEventId, @Context Sse sse) {
    var subscription =
        feed.open(
            new Listener(
                caller.user(),
                Recipient.keysOf(caller),
                sequence(lastEventId),
                Instant.ofEpochSecond(token.getExpirationTime())));
    return Multi.createBy()
        .repeating()
        .uni(() -> Uni.createFrom().item(subscription::next).runSubscriptionOn(threads))
        .until(pulse -> pulse instanceof Pulse.Ended)
        .onItem()
        .transform(pulse -> event(sse, pulse))
        .onTermination()
        .invoke(() -> feed.close(subscription));
  }

  private static OutboundSseEvent event(Sse sse, Pulse pulse) {
    return switch (pulse) {
      case Pulse.Told(var notice) ->
          sse.newEventBuilder()
              .id(Long.toString(notice.sequence()))
              .name("notice")
              .mediaType(MediaType.APPLICATION_JSON_TYPE)
              .data(NoticeView.class, notice)
              .build();
      case Pulse.Alive alive -> sign(sse);
      case Pulse.Ended ended -> sign(sse);
    };
  }

  private static OutboundSseEvent sign(Sse sse) {
    return sse.newEventBuilder().comment("alive").reconnectDelay(RECONNECT_DELAY_MS).build();
  }

  /** What is no sequence is taken for none: a browser would send it again for ever. */
  private static @Nullable Long sequence(@Nullable String lastEventId) {
    return lastEventId != null && lastEventId.matches("\\d{1,18}")
        ? Long.valueOf(lastEventId)
        : null;
  }
}
