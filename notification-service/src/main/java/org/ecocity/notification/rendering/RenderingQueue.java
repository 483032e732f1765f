package org.ecocity.notification.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.attachments.FileStore;
import org.ecocity.platform.outbox.AfterCommit;
import org.ecocity.platform.problem.Problem;

/** Has documents set outside the request, and gives what was set. */
@ApplicationScoped
public class RenderingQueue {
  private static final int RETRY_SECONDS = 2;
  private static final int RETRY_LATER_SECONDS = 60;

  private final Renderings renderings;
  private final Renderer renderer;
  private final RenderingConfig config;
  private final FileStore files;
  private final AfterCommit afterCommit;
  private final RenderingSignal signal;

  RenderingQueue(
      Renderings renderings,
      Renderer renderer,
      RenderingConfig config,
      FileStore files,
      AfterCommit afterCommit,
      RenderingSignal signal) {
    this.renderings = renderings;
    this.renderer = renderer;
    this.config = config;
    this.files = files;
    this.afterCommit = afterCommit;
    this.signal = signal;
  }

  /** Freezes what stands on the document and has it set once the transaction has committed. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enqueue(UUID documentId, Sheet sheet) {
    renderings.add(documentId, sheet);
    afterCommit.run(signal::wake);
  }

  /** Drops what was frozen: the registration was withdrawn. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void withdraw(UUID documentId) {
    renderings.remove(documentId);
  }

  /** Has it set again; whether it is there and not under way already. */
  @Transactional
  public boolean again(UUID documentId) {
    var queued = renderings.again(documentId);
    afterCommit.run(signal::wake);
    return queued;
  }

  /** How far the PDFs of these documents are. */
  @Transactional
  public Map<UUID, RenderingView> of(Collection<UUID> documentIds) {
    return renderings.of(documentIds);
  }

  /** The PDF of a registered document; 503 while it is being set. */
  @Transactional
  public Path file(UUID documentId) {
    var rendering = Optional.ofNullable(renderings.of(List.of(documentId)).get(documentId));
    var sha256 = rendering.map(RenderingView::sha256);
    if (sha256.isPresent()) {
      try {
        return files.open(sha256.get());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (rendering.isPresent() && rendering.get().state() == RenderingState.FAILED) {
      throw Problem.of(503, "document-not-rendered").retryAfter(RETRY_LATER_SECONDS);
    }
    throw Problem.of(503, "document-rendering").retryAfter(RETRY_SECONDS);
  }

  /** Sets a preview now; 503 when others are before it for too long. */
  public byte[] preview(Sheet sheet) {
    try {
      return renderer
          .render(sheet, config.previewWait())
          .orElseThrow(() -> Problem.of(503, "document-rendering").retryAfter(RETRY_SECONDS))
          .pdf();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.of(503, "document-rendering").retryAfter(RETRY_SECONDS);
    }
  }
}
