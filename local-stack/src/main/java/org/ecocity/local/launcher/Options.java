package org.ecocity.local.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecocity.local.Refusal;

/**
 * What was typed after {@code ./ecocity}.
 *
 * @param operand the user of {@code token}, the part of {@code logs}, the folder of {@code backup};
 *     else empty
 * @param port of the door; 0 where none was given
 */
record Options(String command, String operand, Set<String> flags, int port) {

  private static final int LOWEST_PORT = 1024;

  /** Nine ports are needed from the door on. */
  private static final int HIGHEST_PORT = 65_527;

  private static final Map<String, Set<String>> FLAGS =
      Map.of(
          "up", Set.of("--detach", "--empty", "--fresh", "--no-build", "--port"),
          "bench", Set.of("--quick", "--port"));
  private static final Set<String> WITH_OPERAND =
      Set.of("logs", "token", "restart", "backup", "restore", "bench");

  static Options parse(List<String> arguments) {
    var command = arguments.getFirst();
    var flags = new ArrayList<String>();
    var operand = "";
    var port = 0;
    for (var i = 1; i < arguments.size(); i++) {
      var argument = arguments.get(i);
      if (!argument.startsWith("--")) {
        if (!operand.isEmpty() || !WITH_OPERAND.contains(command)) throw unknown(command, argument);
        operand = argument;
      } else if (!FLAGS.getOrDefault(command, Set.of()).contains(argument)) {
        throw unknown(command, argument);
      } else if (argument.equals("--port")) {
        i++;
        port = port(i < arguments.size() ? arguments.get(i) : "");
      } else {
        flags.add(argument);
      }
    }
    return new Options(command, operand, Set.copyOf(flags), port);
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  private static int port(String text) {
    var port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    if (port < LOWEST_PORT || port > HIGHEST_PORT) {
      throw new Refusal(
          "--port needs a number from %d to %d.".formatted(LOWEST_PORT, HIGHEST_PORT));
    }
    return port;
  }

  private static Refusal unknown(String command, String argument) {
    return new Refusal(
        "\"%s\" does not understand \"%s\"; ./ecocity alone lists what there is."
            .formatted(command, argument));
  }
}
