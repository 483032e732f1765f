package org.ecocity.notification.rendering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.ecocity.notification.rendering.Renderings.Claim;
import org.ecocity.platform.attachments.FileStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sets what waits in the queue, one document at a time; several replicas share the work. */
@ApplicationScoped
class RenderingWorker {
  private static final Logger LOG = Logger.getLogger(RenderingWorker.class);

  private final Renderings renderings;
  private final Renderer renderer;
  private final RenderingConfig config;
  private final FileStore files;
  private final RenderingSignal signal;
  private volatile boolean running;
  private @Nullable Thread thread;

  RenderingWorker(
      Renderings renderings,
      Renderer renderer,
      RenderingConfig config,
      FileStore files,
      RenderingSignal signal) {
    this.renderings = renderings;
    this.renderer = renderer;
    this.config = config;
    this.files = files;
    this.signal = signal;
  }

  void start(@Observes StartupEvent event) {
    running = true;
    thread = Thread.ofVirtual().name("document-renderer").start(this::work);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    var worker = thread;
    if (worker != null) {
      worker.interrupt();
      worker.join(Duration.ofSeconds(5));
    }
  }

  private void work() {
    while (running) {
      try {
        if (!renderNext()) {
          signal.await(config.pollEvery());
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warnf("Rendering is tried again in %s: %s", config.pollEvery(), e.toString());
        pause();
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(config.pollEvery());
    } catch (InterruptedException e) {
      running = false;
    }
  }

  private boolean renderNext() throws InterruptedException {
    var claimed = QuarkusTransaction.requiringNew().call(() -> renderings.claim(config.lease()));
    if (claimed.isEmpty()) {
      return false;
    }
    var claim = claimed.get();
    try {
      render(claim);
      // A lack of memory is a failure of this document and must not end the work on all others.
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      boolean forGood = claim.attempts() >= config.attempts();
      var pause = config.retryAfter().multipliedBy(1L << (claim.attempts() - 1));
      LOG.warnf("Document %s was not set, try %d: %s", claim.documentId(), claim.attempts(), e);
      QuarkusTransaction.requiringNew()
          .run(() -> renderings.failed(claim, String.valueOf(e), forGood, pause));
    }
    return true;
  }

  private void render(Claim claim) throws IOException, InterruptedException {
    var rendered = renderer.render(renderings.sheet(claim), config.lease());
    if (rendered.isEmpty()) {
      throw new IllegalStateException("Previews held the renderer for too long");
    }
    var file = Files.createTempFile("document-", ".pdf");
    try {
      Files.write(file, rendered.get().pdf());
      var sha256 = files.keep(file);
      QuarkusTransaction.requiringNew().run(() -> renderings.done(claim, rendered.get(), sha256));
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
