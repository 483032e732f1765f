package org.ecocity.local.launcher;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.ecocity.local.Progress;
import org.ecocity.local.Refusal;
import org.ecocity.local.Workspace;
import org.ecocity.local.build.Build;
import org.ecocity.local.process.Folders;
import org.ecocity.local.stack.Part;
import org.ecocity.local.stack.Stack;

/** The main job: build, start, load, show, stay. */
final class Up {

  private static final long WATCH_MS = 500;

  /** What {@code --fresh} throws away; secrets and logs stay. */
  static final List<String> DATA =
      List.of("postgres", "kafka", "keycloak", "attachments", "sample-city", Replaying.MARK);

  private final Workspace workspace;
  private final Options options;
  private final Progress progress;

  Up(Workspace workspace, Options options, Progress progress) {
    this.workspace = workspace;
    this.options = options;
    this.progress = progress;
  }

  int run() {
    return Exclusive.run(workspace, this::start, this::alreadyRuns);
  }

  private int start() {
    Stack.last(workspace)
        .filter(it -> !it.parts().isEmpty())
        .ifPresent(
            _ -> {
              throw alreadyRuns();
            });
    var door = options.port() == 0 ? DoorPorts.USUAL : options.port();
    DoorPorts.requireFree(door);
    if (!options.has("--no-build")) {
      var modules = Arrays.stream(Part.values()).filter(Part::isOurs).map(Part::module).toList();
      new Build(workspace, progress).prepare(modules);
    }
    if (options.has("--fresh")) DATA.forEach(it -> Folders.delete(workspace.home().resolve(it)));
    var begun = System.nanoTime();
    var stack = new Stack(workspace, door);
    var ending = new Ending(stack, progress);
    ending.starting(true);
    var loads = !options.has("--empty");
    ending.listen();
    try {
      var city = new SampleCity(workspace, stack, progress);
      if (loads && !city.isLoaded()) stack.withoutTraining();
      stack.start(progress);
      if (loads) city.loadOnce();
      ending.starting(false);
    } catch (Refusal refusal) {
      ending.afterFailure();
      throw refusal;
    }
    Screen.show(
        stack.address(), Duration.ofNanos(System.nanoTime() - begun), options.has("--detach"));
    if (!options.has("--detach")) watch(stack, ending);
    return 0;
  }

  private Refusal alreadyRuns() {
    var where = Stack.last(workspace).map(it -> " at " + it.address()).orElse("");
    return new Refusal("A stack already runs%s; ./ecocity down ends it.".formatted(where));
  }

  /** Stays until all parts have ended, and says when one ends by itself. */
  private void watch(Stack stack, Ending ending) {
    Set<Part> alive = new HashSet<>(stack.parts());
    while (!alive.isEmpty()) {
      pause();
      var now = new HashSet<>(stack.parts());
      if (!ending.isUnderWay()) {
        alive.stream().filter(it -> !now.contains(it)).forEach(this::tellEnded);
      }
      alive = now;
    }
    ending.await();
  }

  private void tellEnded(Part part) {
    progress.line(
        "%s has ended; its log is %s".formatted(part.label(), workspace.log(part.label())));
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(WATCH_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }
}
