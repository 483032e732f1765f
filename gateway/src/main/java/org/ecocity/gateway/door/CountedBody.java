package org.ecocity.gateway.door;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request's body that fails when more than its limit has come. A chunked body announces no
 * length, so it has to be counted while it flows.
 */
final class CountedBody implements ReadStream<Buffer> {
  private final HttpServerRequest request;
  private final long limitBytes;
  private long bytes;
  private boolean exceeded;
  private @Nullable Handler<Throwable> onFailure;

  CountedBody(HttpServerRequest request, long limitBytes) {
    this.request = request;
    this.limitBytes = limitBytes;
  }

  /** Whether more came than may pass. */
  boolean exceeded() {
    return exceeded;
  }

  @Override
  public ReadStream<Buffer> handler(@Nullable Handler<Buffer> next) {
    request.handler(chunk -> count(chunk, next));
    return this;
  }

  private void count(Buffer chunk, @Nullable Handler<Buffer> next) {
    bytes += chunk.length();
    if (bytes <= limitBytes) {
      if (next != null) {
        next.handle(chunk);
      }
    } else if (!exceeded) {
      exceeded = true;
      if (onFailure != null) {
        onFailure.handle(new BodyTooLong());
      }
    } else if (bytes > 2 * limitBytes) {
      // The rest is read and dropped so that the client sees the refusal; but not for ever.
      request.connection().close();
    }
  }

  @Override
  public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
    onFailure = handler;
    request.exceptionHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
    request.endHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> pause() {
    request.pause();
    return this;
  }

  @Override
  public ReadStream<Buffer> resume() {
    request.resume();
    return this;
  }

  @Override
  public ReadStream<Buffer> fetch(long amount) {
    request.fetch(amount);
    return this;
  }

  private static final class BodyTooLong extends RuntimeException {
    BodyTooLong() {
      super("body too long", null, false, false);
    }
  }
}
