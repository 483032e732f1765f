package org.ecocity.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.local.Refusal;
import org.ecocity.local.process.Tool;

/** As whom PostgreSQL runs: it refuses to run as root. */
enum Account {
  /** We are an ordinary user: plainly. */
  OURSELVES(List.of()),
  /** We are root: in a user namespace of its own, where it is nobody and still owns its files. */
  NAMESPACE(List.of("unshare", "-U")),
  /** We are root and may not make namespaces: as nobody, who then owns the data folder. */
  NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

  private static final int NOBODY_ID = 65534;

  private final List<String> prefix;

  Account(List<String> prefix) {
    this.prefix = prefix;
  }

  static Account here() {
    if (!"root".equals(System.getProperty("user.name"))) return OURSELVES;
    if (Tool.succeeds(List.of("unshare", "-U", "true"))) return NAMESPACE;
    if (Tool.exists("setpriv")) return NOBODY;
    throw new Refusal(
        "PostgreSQL refuses to run as root and neither unshare nor setpriv works here;"
            + " run this as an ordinary user.");
  }

  List<String> command(Path program, List<String> arguments) {
    var command = new ArrayList<>(prefix);
    command.add(program.toString());
    command.addAll(arguments);
    return command;
  }

  /** Makes a file or a folder this account's own, not what is below. */
  void own(Path path) {
    if (this != NOBODY) return;
    try {
      Files.setAttribute(path, "unix:uid", NOBODY_ID);
      Files.setAttribute(path, "unix:gid", NOBODY_ID);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
