package org.ecocity.local.launcher;

import java.util.Arrays;
import java.util.List;
import org.ecocity.local.Progress;
import org.ecocity.local.Refusal;
import org.ecocity.local.Workspace;
import org.ecocity.local.bench.Benchmarks;
import org.ecocity.local.build.Build;
import org.ecocity.local.process.Folders;
import org.ecocity.local.stack.Part;
import org.ecocity.local.stack.Stack;

/** {@code bench}: a stack of its own in a folder of its own, ended when all is measured. */
final class Bench {

  /** Away from the usual door, so that it does not matter whether a stack runs there. */
  private static final int DOOR = 9180;

  private final Workspace workspace;
  private final Options options;
  private final Progress progress;

  Bench(Workspace workspace, Options options, Progress progress) {
    this.workspace = new Workspace(workspace.root(), workspace.root().resolve(".ecocity-bench"));
    this.options = options;
    this.progress = progress;
  }

  int run() {
    var names = Benchmarks.named(options.operand());
    Benchmarks.requireTools(progress);
    return Exclusive.run(
        workspace,
        () -> measure(names),
        () -> new Refusal("Another bench runs; two at once measure each other."));
  }

  private int measure(List<String> names) {
    var door = options.port() == 0 ? DOOR : options.port();
    DoorPorts.requireFree(door);
    new Build(workspace, progress)
        .prepare(Arrays.stream(Part.values()).filter(Part::isOurs).map(Part::module).toList());
    Up.DATA.forEach(it -> Folders.delete(workspace.home().resolve(it)));
    var stack = new Stack(workspace, door);
    stack.withoutTraining();
    var ending = new Ending(stack, progress);
    ending.starting(true);
    ending.listen();
    try {
      stack.start(progress);
      new SampleCity(workspace, stack, progress).loadOnce();
      ending.starting(false);
      Benchmarks.run(workspace, stack, door, names, options.has("--quick"), progress);
    } catch (Refusal | IllegalStateException failure) {
      ending.afterFailure();
      throw failure;
    }
    ending.end();
    return 0;
  }
}
