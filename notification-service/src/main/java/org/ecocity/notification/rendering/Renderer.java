package org.ecocity.notification.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Sets documents, one at a time: the fonts are shared and memory stays within one document's. */
@ApplicationScoped
public class Renderer {
  private final Fonts fonts;
  private final Semaphore turn = new Semaphore(1, true);

  Renderer(Fonts fonts) {
    this.fonts = fonts;
  }

  /** Sets a document when its turn comes; nothing when it does not come in time. */
  Optional<Rendered> render(Sheet sheet, Duration patience) throws InterruptedException {
    if (!turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(render(sheet));
    } finally {
      turn.release();
    }
  }

  private Rendered render(Sheet sheet) {
    try {
      var pages = new RedHead(sheet, new Typesetter(fonts)).pages();
      return new PdfWriter(fonts).write(sheet, pages);
    } catch (IOException e) {
      throw new UncheckedIOException("The document could not be set", e);
    }
  }
}
