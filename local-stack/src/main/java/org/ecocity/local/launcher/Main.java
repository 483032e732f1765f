package org.ecocity.local.launcher;

import java.nio.file.Path;
import java.util.List;
import org.ecocity.local.Refusal;
import org.ecocity.local.Workspace;
import org.ecocity.local.parts.TestParts;

/** Where the bash launcher hands over. */
public final class Main {

  private Main() {}

  /** Runs one command; ends with 0 only when it did what was asked. */
  public static void main(String[] arguments) {
    try {
      System.exit(run(List.of(arguments)));
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      System.exit(1);
    }
  }

  private static int run(List<String> arguments) {
    var workspace =
        new Workspace(
            Path.of(System.getProperty("ecocity.root", ".")),
            Path.of(System.getProperty("ecocity.home", ".ecocity")));
    var parts = new TestParts(workspace);
    switch (arguments.getFirst()) {
      case "parts" -> {
        parts.start();
        System.out.println(parts.file());
      }
      case "parts-stop" -> parts.stop();
      default -> throw new Refusal("There is no command " + arguments.getFirst());
    }
    return 0;
  }
}
