package org.ecocity.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ecocity.platform.attachments.FileStore;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.AfterCommit;
import org.ecocity.platform.problem.Messages;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.sheets.AnnotatedSheet;
import org.ecocity.platform.sheets.CellError;
import org.ecocity.platform.sheets.SheetTemplate;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The door to imports, for the resource of a service that offers them. */
@ApplicationScoped
public class Imports {
  private static final long MAX_FILE_BYTES = 20L << 20;
  private static final String ZIP_HEAD = "504b0304";

  private final ImportJobs jobs;
  private final ImportKinds kinds;
  private final ImportRunner runner;
  private final FileStore files;
  private final Messages messages;
  private final BusinessClock clock;
  private final AfterCommit afterCommit;
  private final Caller caller;

  Imports(
      ImportJobs jobs,
      ImportKinds kinds,
      ImportRunner runner,
      FileStore files,
      Messages messages,
      BusinessClock clock,
      AfterCommit afterCommit,
      Caller caller) {
    this.jobs = jobs;
    this.kinds = kinds;
    this.runner = runner;
    this.files = files;
    this.messages = messages;
    this.clock = clock;
    this.afterCommit = afterCommit;
    this.caller = caller;
  }

  /** Takes a file in; the work begins when the present transaction has committed. */
  @Transactional
  public ImportJob submit(
      @Nullable String kindName,
      @Nullable String modeName,
      @Nullable Integer year,
      @Nullable UUID programmeId,
      Path file,
      String fileName)
      throws IOException {
    var kind = kinds.require(kindName);
    if (!caller.hasAny(kind.roles().toArray(String[]::new))) {
      throw Problem.notPermitted();
    }
    var request = new ImportRequest(kind.name(), mode(modeName), year, programmeId, caller.actor());
    kind.check(request);
    checkFile(kind, file);
    var job =
        new ImportJob(
            Ids.next(),
            request,
            plainName(fileName),
            files.keep(file),
            ImportJob.State.QUEUED,
            0,
            0,
            0,
            List.of(),
            null,
            clock.now());
    jobs.add(job);
    afterCommit.run(() -> runner.start(job.id()));
    return job;
  }

  /** A job, for its unit and those who oversee. */
  @Transactional
  public ImportJob require(UUID id) {
    return jobs.find(id)
        .filter(
            job ->
                caller.isOf(job.request().actor().unit())
                    || caller.hasAny(Roles.OFFICE, Roles.AUDITOR))
        .orElseThrow(() -> Problem.notFound("import", id));
  }

  /** The text of an error. */
  public String message(CellError error, Locale language) {
    var text = messages.text(language, "error." + error.code(), error.args());
    return text.equals("error." + error.code())
        ? messages.text(language, error.code() + ".detail", error.args())
        : text;
  }

  /** The job's file as it came, with wrong cells marked and a column of messages. */
  public void writeAnnotated(ImportJob job, Locale language, OutputStream out) throws IOException {
    if (kinds.require(job.request().kind()).layout() == null) {
      throw Problem.notFound("annotated-file", job.id());
    }
    var notes =
        job.errors().stream()
            .map(e -> new AnnotatedSheet.Note(e.row(), e.cell(), message(e, language)))
            .toList();
    AnnotatedSheet.write(files.open(job.fileSha256()), notes, out);
  }

  /** The empty workbook of a kind. */
  public void writeTemplate(String kindName, OutputStream out) throws IOException {
    var layout = kinds.find(kindName).map(ImportKind::layout).orElse(null);
    if (layout == null) {
      throw Problem.notFound("template", kindName);
    }
    SheetTemplate.write(layout, out);
  }

  private static ImportMode mode(@Nullable String name) {
    try {
      return ImportMode.valueOf(name == null ? "" : name);
    } catch (IllegalArgumentException e) {
      throw Problem.malformed(
          "mode", name == null ? "not-blank" : "wrong-value", List.of(ImportMode.values()));
    }
  }

  private static void checkFile(ImportKind kind, Path file) throws IOException {
    if (Files.size(file) > MAX_FILE_BYTES) {
      throw Problem.of(413, "too-large");
    }
    try (InputStream in = Files.newInputStream(file)) {
      var head = HexFormat.of().formatHex(in.readNBytes(ZIP_HEAD.length() / 2));
      if (kind.layout() != null && !head.equals(ZIP_HEAD)) {
        throw Problem.of(415, "unsupported-media-type");
      }
    }
  }

  private static String plainName(String given) {
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var plain = last.replaceAll("[\\p{Cntrl}\"<>:|?*;\\u200e\\u200f\\u202a-\\u202e]", "_").strip();
    return plain.isEmpty() ? "file" : plain.substring(0, Math.min(200, plain.length()));
  }
}
