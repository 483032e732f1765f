package org.ecocity.local.stack;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.ecocity.local.Progress;
import org.ecocity.local.Refusal;
import org.ecocity.local.TokenSource;
import org.ecocity.local.Workspace;
import org.ecocity.local.parts.Databases;
import org.ecocity.local.parts.KeycloakTemplate;
import org.ecocity.local.parts.Postgres;
import org.ecocity.local.parts.Secrets;
import org.ecocity.local.process.AotCache;
import org.ecocity.local.process.Await;
import org.ecocity.local.process.Child;
import org.ecocity.local.process.Http;
import org.ecocity.local.process.Launch;
import org.ecocity.local.realm.Realm;

/** One running suite: the gateway, four services, and what they stand on. */
public final class Stack {

  private static final Duration READY_BOUND = Duration.ofSeconds(180);
  private static final Duration STOP_BOUND = Duration.ofSeconds(15);

  /** Writing one takes a core and half a gigabyte. */
  private static final int CACHES_AT_ONCE = 2;

  private static final Duration TRAINING_BOUND = Duration.ofSeconds(120);

  private final int door;
  private final Secrets secrets;
  private final Launches launches;
  private final Running running;
  private final Realm realm;
  private final KeycloakTemplate template;
  private final Http http = new Http();
  private volatile boolean closing;
  private volatile boolean training = true;
  private volatile List<String> measured = List.of();

  /** The stack of this workspace with its door at the given port; nothing is started by it. */
  public Stack(Workspace workspace, int door) {
    this.door = door;
    this.secrets = Secrets.of(workspace);
    this.launches = new Launches(workspace, secrets, door);
    this.running = new Running(workspace);
    this.template = new KeycloakTemplate(workspace);
    this.realm = Realm.read(workspace.root().resolve("sample-city/realm"));
  }

  /** The stack that was started last in this workspace. */
  public static Optional<Stack> last(Workspace workspace) {
    return new Running(workspace).door().map(it -> new Stack(workspace, it));
  }

  /** Its address. */
  public URI address() {
    return launches.address();
  }

  /** Tokens of its sample users. */
  public TokenSource tokens() {
    return new RealmTokens(launches.keycloak().realm(), realm);
  }

  /** The process of a part, while it lives. */
  public Optional<Child> child(Part part) {
    return running.child(part);
  }

  /** Parts with a living process. */
  public List<Part> parts() {
    return running.parts();
  }

  /** Whether a part does its work. */
  public boolean isReady(Part part) {
    return child(part).isPresent() && answers(part);
  }

  /** Starts everything, as much at once as the order allows, and waits until all is ready. */
  public void start(Progress progress) {
    running.opened(door);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var kafka = begin(threads, Part.KAFKA, progress);
      start(Part.POSTGRES, progress);
      var others =
          Arrays.stream(Part.values())
              .filter(it -> it != Part.POSTGRES && it != Part.KAFKA)
              .map(it -> begin(threads, it, progress))
              .toList();
      Stream.concat(Stream.of(kafka), others.stream()).forEach(Stack::join);
    }
  }

  /** Starts one part and waits until it is ready. */
  public void start(Part part, Progress progress) {
    var begun = System.nanoTime();
    switch (part) {
      case POSTGRES -> {
        template.copyTo(launches.postgres().folder(), secrets);
        launches.postgres().start(it -> began(part, it));
        new Databases(launches.postgres(), secrets)
            .prepare(Part.services().stream().map(Part::label).toList());
      }
      case KAFKA -> launches.kafka().start(options(part), it -> began(part, it));
      case KEYCLOAK -> run(part, launches.keycloak().launch(realm, options(part)));
      case GATEWAY, PROJECTS, FUNDING, SUPERVISION, NOTIFICATION ->
          run(part, launches.ours(part, options(part)));
    }
    var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
    progress.line("%-12s ready, %.1f s".formatted(part.label(), seconds));
  }

  /** Whether nothing has been entered yet. */
  public boolean isEmpty() {
    var answer =
        http.send(
            HttpRequest.newBuilder(address().resolve("/api/projects/v1/organisations?limit=1"))
                .header("Authorization", "Bearer " + tokens().token("office")));
    if (answer.statusCode() == 200) return answer.body().contains("\"items\":[]");
    throw new Refusal(
        "The list of organisations cannot be read (%d).".formatted(answer.statusCode()));
  }

  /** Starts these, database and broker before the services. */
  public void startAgain(List<Part> parts, Progress progress) {
    parts.stream().filter(it -> !it.isOurs()).forEach(it -> start(it, progress));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      parts.stream()
          .filter(Part::isOurs)
          .map(it -> begin(threads, it, progress))
          .toList()
          .forEach(Stack::join);
    }
  }

  /** Starts one of ours with further options of its virtual machine. */
  public void startWith(Part part, List<String> options) {
    measured = options;
    start(part, _ -> {});
    measured = List.of();
  }

  /** Its database server. */
  public Postgres postgres() {
    return launches.postgres();
  }

  /** Ends everything, those who need others first. */
  public void stop(Progress progress) {
    closing = true;
    var training = parts().stream().filter(this::writesCache).toList();
    if (!training.isEmpty()) {
      progress.line(
          "writing start-up caches for a faster next start, once, about a minute"
              + " (Ctrl-C: without them)");
    }
    var quick =
        Arrays.stream(Part.values())
            .filter(it -> it.isOurs() || it == Part.KEYCLOAK)
            .filter(it -> !training.contains(it))
            .flatMap(it -> asked(it).stream())
            .toList();
    quick.forEach(this::ended);
    try (var pair = Executors.newFixedThreadPool(CACHES_AT_ONCE)) {
      training.stream()
          .filter(it -> it != Part.KAFKA)
          .map(it -> pair.submit(() -> stop(it)))
          .toList()
          .forEach(Stack::join);
    }
    stop(Part.KAFKA);
    stop(Part.POSTGRES);
  }

  /** Ends one part in an orderly way. */
  public void stop(Part part) {
    asked(part).ifPresent(this::ended);
  }

  /** Ends all but the database at once; an orderly ending that is under way goes on sooner. */
  public void hurry() {
    closing = true;
    Arrays.stream(Part.values())
        .filter(it -> it != Part.POSTGRES)
        .forEach(it -> child(it).ifPresent(Child::kill));
  }

  /** Ends everything at once. */
  public void kill() {
    closing = true;
    Arrays.stream(Part.values()).forEach(it -> child(it).ifPresent(Child::kill));
  }

  /**
   * A run that writes a start-up cache is slower and larger: not while the sample city is loaded.
   */
  public void withoutTraining() {
    training = false;
  }

  private List<String> options(Part part) {
    if (!measured.isEmpty()) return measured;
    var cache = launches.cache(part);
    return training || cache.exists() ? cache.options() : List.of();
  }

  private void run(Part part, Launch launch) {
    var child = launch.start();
    began(part, child);
    Await.ready(launch, child, READY_BOUND, () -> answers(part));
  }

  private synchronized void began(Part part, Child child) {
    running.started(part, child);
    if (!closing) return;
    child.kill();
    throw new Refusal("stopped while starting");
  }

  private boolean answers(Part part) {
    return switch (part) {
      case POSTGRES -> launches.postgres().answers();
      case KAFKA -> launches.kafka().answers();
      case KEYCLOAK -> http.isOk(launches.keycloak().realm());
      case GATEWAY -> http.isOk(address().resolve("/api/status"));
      case PROJECTS, FUNDING, SUPERVISION, NOTIFICATION ->
          http.isOk(URI.create("http://127.0.0.1:%d/q/health/ready".formatted(part.port(door))));
    };
  }

  private record Ending(Part part, Child child, boolean writesCache) {}

  private Optional<Ending> asked(Part part) {
    var ending = child(part).map(it -> new Ending(part, it, writesCache(part)));
    ending.ifPresent(it -> ask(part, it.child()));
    return ending;
  }

  private boolean writesCache(Part part) {
    return child(part).map(it -> it.hasOption(AotCache.OUTPUT)).orElse(false);
  }

  private static void ask(Part part, Child child) {
    if (part == Part.POSTGRES) {
      Postgres.askToEnd(child);
    } else {
      child.terminate();
    }
  }

  private void ended(Ending ending) {
    var bound = ending.writesCache() ? TRAINING_BOUND : STOP_BOUND;
    try {
      if (!ending.child().awaitEnd(bound)) {
        ending.child().kill();
        ending.child().awaitEnd(STOP_BOUND);
      }
      running.ended(ending.part());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Future<?> begin(ExecutorService threads, Part part, Progress progress) {
    return threads.submit(() -> start(part, progress));
  }

  private static void join(Future<?> future) {
    try {
      future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Refusal refusal) throw refusal;
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }
}
