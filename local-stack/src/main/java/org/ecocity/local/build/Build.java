package org.ecocity.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecocity.local.Progress;
import org.ecocity.local.Refusal;
import org.ecocity.local.Workspace;
import org.ecocity.local.parts.KeycloakServer;
import org.ecocity.local.parts.KeycloakTemplate;
import org.ecocity.local.parts.PostgresBinaries;
import org.ecocity.local.process.Locked;

/** Builds what is missing or older than its sources. */
public final class Build {

  private static final String KEYCLOAK =
      "org.keycloak:keycloak-quarkus-dist:%s:zip".formatted(KeycloakServer.VERSION);

  /** Modules whose tests start what the others have built. */
  private static final List<String> SUITE =
      List.of("system-kit", "system-tests", "programme-tests");

  private final Workspace workspace;
  private final Maven maven;
  private final Progress progress;

  /** A build that shows one line a step. */
  public Build(Workspace workspace, Progress progress) {
    this.workspace = workspace;
    this.maven = new Maven(workspace);
    this.progress = progress;
  }

  /** Makes sure that these modules, the database and the sign-in server can be started. */
  public void prepare(List<String> modules) {
    Locked.run(workspace.cache(), () -> prepareAlone(modules));
  }

  private void prepareAlone(List<String> modules) {
    new PostgresBinaries(workspace).unpackOnce();
    prepareKeycloak();
    var stale = modules.stream().filter(this::isStale).toList();
    if (stale.isEmpty()) return;
    startLog();
    var steps = new Steps("building", progress);
    var build = new ArrayList<String>();
    build.addAll(List.of("-pl", String.join(",", stale), "-am", "-DskipTests"));
    build.add("-Dspotless.check.skip");
    if (Stream.concat(Stream.of("platform"), stale.stream()).anyMatch(this::hasLeftBehind)) {
      build.add("clean");
    }
    build.add("package");
    maven.run(build, steps::read);
    steps.finish();
  }

  /**
   * Builds everything and runs every test, showing what Maven says of each class and module. First
   * the modules by themselves, two at a time, since their tests wait more than they compute; then
   * the suite they make, which takes both cores.
   */
  public void test() {
    startLog();
    var failed = new ArrayList<Refusal>();
    verify(List.of("-T", "2", "-pl", "!" + String.join(",!", SUITE))).ifPresent(failed::add);
    verify(List.of("-pl", String.join(",", SUITE))).ifPresent(failed::add);
    if (!failed.isEmpty()) throw failed.getFirst();
  }

  private Optional<Refusal> verify(List<String> which) {
    try {
      maven.run(
          Stream.concat(which.stream(), Stream.of("--fail-at-end", "verify")).toList(),
          line -> {
            if (TestLines.isWorthShowing(line)) progress.line(line);
          });
      return Optional.empty();
    } catch (Refusal e) {
      return Optional.of(e);
    }
  }

  /**
   * Runs the long fault and latency tests against a stack of their own, and the ledger against its
   * naive model ten times as long as usual.
   */
  public void torture() {
    startLog();
    var steps = new Steps("built", progress);
    maven.run(
        List.of(
            "-pl",
            "system-tests,funding-service",
            "-am",
            "-Dtest=UnderFaultsTest,UnderFaultsPostingTest,TimelyEventsTest,LedgerModelTest",
            "-Dsurefire.failIfNoSpecifiedTests=false",
            "-Dfault.kills=20",
            "-Dledger.operations=100000",
            "-Dlatency.seconds=60",
            "test"),
        line -> {
          steps.read(line);
          if (TestLines.isWorthShowing(line)) progress.line(line);
        });
    steps.finish();
  }

  /** Formats the code. */
  public void format() {
    startLog();
    var steps = new Steps("formatting", progress);
    maven.run(List.of("spotless:apply"), steps::read);
    steps.finish();
  }

  /** Writes API descriptions and event schemas anew. */
  public void contracts() {
    startLog();
    var steps = new Steps("writing contracts of", progress);
    maven.run(List.of("-Dcontracts.write=true", "verify"), steps::read);
    steps.finish();
  }

  /** The whole web front end stands inside the gateway. */
  private boolean isStale(String module) {
    var root = workspace.root();
    var sources =
        Stream.concat(
                Stream.of("pom.xml", module + "/pom.xml", module + "/src/main"),
                module.equals("gateway")
                    ? Stream.of(
                        "web/src", "web/static", "web/public", "web/package.json", "web/pom.xml")
                    : Stream.of("platform/pom.xml", "platform/src/main"))
            .map(root::resolve)
            .toList();
    return Sources.newerThan(
        root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar"), sources);
  }

  private boolean hasLeftBehind(String module) {
    return Sources.leftBehind(workspace.root().resolve(module));
  }

  private void prepareKeycloak() {
    var server = new KeycloakServer(workspace);
    if (!server.isBuilt()) fetchAndBuild(server);
    var template = new KeycloakTemplate(workspace);
    if (!template.exists()) timed("first run of the sign-in server", template::make);
  }

  private void fetchAndBuild(KeycloakServer server) {
    if (!Files.exists(server.folder())) {
      timed("fetching the sign-in server (180 MB)", () -> unpackTo(server.folder()));
    }
    timed("building the sign-in server", server::build);
  }

  /** Unpacks beside and renames at the end, so that a broken run leaves nothing half made. */
  private void unpackTo(Path folder) {
    var beside = workspace.cache().resolve("unpacking");
    maven.run(
        List.of(
            "-f",
            "local-stack/pom.xml",
            "dependency:unpack",
            "-Dartifact=" + KEYCLOAK,
            "-DoutputDirectory=" + beside,
            "-Dmdep.unpack.silent=true"),
        _ -> {});
    try {
      Files.move(beside.resolve(folder.getFileName()), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void timed(String what, Runnable work) {
    var begun = System.nanoTime();
    work.run();
    var seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    progress.line("%s … %d s".formatted(what, seconds));
  }

  private void startLog() {
    try {
      Files.deleteIfExists(maven.log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
