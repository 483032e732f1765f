package org.ecocity.platform.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.ecocity.platform.attachments.FileStore;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.sheets.CellError;
import org.ecocity.platform.sheets.SheetException;
import org.ecocity.platform.time.DueWork;
import org.jboss.logging.Logger;

/** Does imports on virtual threads, two at once; takes up those that a stopped process left. */
@ApplicationScoped
class ImportRunner implements DueWork {
  private static final Logger LOG = Logger.getLogger(ImportRunner.class);
  private static final int AT_ONCE = 2;
  private static final int TRANSACTION_SECONDS = 600;

  private final Semaphore places = new Semaphore(AT_ONCE);
  private final ImportJobs jobs;
  private final ImportKinds kinds;
  private final FileStore files;

  ImportRunner(ImportJobs jobs, ImportKinds kinds, FileStore files) {
    this.jobs = jobs;
    this.kinds = kinds;
    this.files = files;
  }

  @Override
  public String name() {
    return "imports";
  }

  @Override
  public void run(LocalDateTime now) {
    jobs.abandoned().forEach(this::start);
  }

  void start(UUID id) {
    Thread.ofVirtual().name("import-" + id).start(() -> work(id));
  }

  private void work(UUID id) {
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    try {
      if (jobs.claim(id)) {
        var job = jobs.find(id).orElseThrow();
        var actor = job.request().actor();
        new Act(actor.user(), actor.name(), actor.unit(), Ids.next(), null, null)
            .run(() -> take(job));
      }
    } catch (RuntimeException e) {
      LOG.errorf(e, "Import %s stopped; it is taken up again", id);
    } finally {
      places.release();
    }
  }

  @ActivateRequestContext
  void take(ImportJob job) {
    ImportResult result;
    try {
      result =
          QuarkusTransaction.requiringNew()
              .timeout(TRANSACTION_SECONDS)
              .exceptionHandler(e -> TransactionExceptionResult.ROLLBACK)
              .call(() -> takeInTransaction(job));
    } catch (NothingWritten e) {
      result = e.result;
    } catch (RuntimeException e) {
      result = ImportResult.refused(error(job, e));
    }
    if (!job.request().mode().writes(result.errorCount()) || result.totalCount() == 0) {
      var finished = result;
      QuarkusTransaction.requiringNew()
          .run(() -> jobs.finish(job.id(), state(job, finished), finished));
    }
  }

  private ImportResult takeInTransaction(ImportJob job) throws IOException {
    var request = job.request();
    var result =
        kinds
            .require(request.kind())
            .run(request, files.open(job.fileSha256()), rows -> jobs.touch(job.id(), rows));
    if (request.mode() == ImportMode.VALIDATE || !request.mode().writes(result.errorCount())) {
      throw new NothingWritten(result);
    }
    jobs.finish(job.id(), state(job, result), result);
    return result;
  }

  private static ImportJob.State state(ImportJob job, ImportResult result) {
    var readable = result.totalCount() > 0;
    var mode = job.request().mode();
    var stands = mode == ImportMode.VALIDATE || mode.writes(result.errorCount());
    return readable && stands ? ImportJob.State.DONE : ImportJob.State.FAILED;
  }

  private static CellError error(ImportJob job, Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SheetException sheet) {
        return CellError.ofFile(sheet.code(), sheet.args());
      } else if (cause instanceof Problem problem) {
        return CellError.ofFile(problem.slug(), List.of());
      }
    }
    LOG.errorf(fault, "Import %s failed", job.id());
    return CellError.ofFile("internal", List.of());
  }

  /** Rolls the transaction back and carries what was found out of it. */
  private static final class NothingWritten extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ImportResult result;

    NothingWritten(ImportResult result) {
      super(null, null, false, false);
      this.result = result;
    }
  }
}
