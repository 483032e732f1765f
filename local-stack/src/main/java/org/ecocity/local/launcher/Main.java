package org.ecocity.local.launcher;

import java.nio.file.Path;
import java.util.List;
import org.ecocity.local.Progress;
import org.ecocity.local.Refusal;
import org.ecocity.local.Workspace;
import org.ecocity.local.build.Build;
import org.ecocity.local.parts.TestParts;
import org.ecocity.local.stack.Part;
import org.ecocity.local.stack.Stack;

/** Where the bash launcher hands over. */
public final class Main {

  private final Workspace workspace;
  private final Options options;
  private final Progress progress = System.out::println;

  private Main(Workspace workspace, Options options) {
    this.workspace = workspace;
    this.options = options;
  }

  /** Runs one command; ends with 0 only when it did what was asked. */
  public static void main(String[] arguments) {
    var workspace =
        new Workspace(
            Path.of(System.getProperty("ecocity.root", ".")),
            Path.of(System.getProperty("ecocity.home", ".ecocity")));
    try {
      System.exit(new Main(workspace, Options.parse(List.of(arguments))).run());
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      System.exit(1);
    }
  }

  private int run() {
    return switch (options.command()) {
      case "up" -> new Up(workspace, options, progress).run();
      case "down" -> down();
      case "status" -> new Status(workspace).show();
      case "logs" -> new Logs(workspace).show(options.operand());
      case "token" -> token();
      case "restart" -> restart();
      case "replay" -> new Replaying(workspace, running()).run();
      case "bench" -> new Bench(workspace, options, progress).run();
      case "backup" -> new Safekeeping(workspace, progress).backup(folder());
      case "restore" -> new Safekeeping(workspace, progress).restore(folder());
      case "test" -> test();
      case "torture" -> withParts(() -> new Build(workspace, progress).torture());
      case "fmt" -> done(() -> new Build(workspace, progress).format());
      case "contracts" -> withParts(() -> new Build(workspace, progress).contracts());
      case "parts" -> parts();
      case "parts-stop" -> done(new TestParts(workspace)::stop);
      default -> throw new Refusal("There is no command \"%s\".".formatted(options.command()));
    };
  }

  private int down() {
    var stack = Stack.last(workspace).filter(it -> !it.parts().isEmpty());
    if (stack.isEmpty()) {
      progress.line("Nothing runs.");
      return 0;
    }
    var ending = new Ending(stack.get(), progress);
    ending.listen();
    ending.end();
    return 0;
  }

  private int token() {
    if (options.operand().isEmpty()) throw new Refusal("token needs the name of a sample user.");
    System.out.println(running().tokens().token(options.operand()));
    return 0;
  }

  private Path folder() {
    if (options.operand().isEmpty()) {
      throw new Refusal(
          options.command() + " needs a folder: ./ecocity " + options.command() + " DIR");
    }
    return Path.of(options.operand()).toAbsolutePath().normalize();
  }

  private int restart() {
    var part =
        Part.named(options.operand())
            .orElseThrow(() -> new Refusal("There is no part \"" + options.operand() + "\"."));
    var stack = running();
    stack.stop(part);
    stack.start(part, progress);
    return 0;
  }

  private Stack running() {
    return Stack.last(workspace)
        .filter(it -> !it.parts().isEmpty())
        .orElseThrow(() -> new Refusal("Nothing runs; start it with ./ecocity up"));
  }

  private int test() {
    return withParts(() -> new Build(workspace, progress).test());
  }

  /** Ends the parts afterwards, also at Ctrl-C, but only when nobody else had started them. */
  private int withParts(Runnable work) {
    var parts = new TestParts(workspace);
    if (parts.start()) Runtime.getRuntime().addShutdownHook(new Thread(parts::stop));
    work.run();
    return 0;
  }

  private int parts() {
    var parts = new TestParts(workspace);
    parts.start();
    progress.line(parts.file().toString());
    return 0;
  }

  private static int done(Runnable work) {
    work.run();
    return 0;
  }
}
