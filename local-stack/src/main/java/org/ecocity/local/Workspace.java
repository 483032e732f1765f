package org.ecocity.local;

import java.nio.file.Path;

/**
 * The folders the launcher works in.
 *
 * @param root the project
 * @param home the state of one stack: data, logs, secrets, running children
 */
public record Workspace(Path root, Path home) {

  /** Both folders as absolute paths. */
  public Workspace {
    root = root.toAbsolutePath().normalize();
    home = home.toAbsolutePath().normalize();
  }

  /** What is unpacked or trained once and shared by all stacks of this project. */
  public Path cache() {
    return root.resolve(".ecocity-build");
  }

  /** The database and the broker that tests share. */
  public Path parts() {
    return root.resolve(".ecocity-parts");
  }

  /** The jars the launcher and the broker run from. */
  public Path jars() {
    return root.resolve("local-stack/target/lib");
  }

  /** Where a part of the stack writes its output. */
  public Path log(String part) {
    return home.resolve("logs").resolve(part + ".log");
  }
}
