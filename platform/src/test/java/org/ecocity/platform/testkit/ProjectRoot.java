package org.ecocity.platform.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the project's folder from any module. */
public final class ProjectRoot {
  private ProjectRoot() {}

  /** The folder that holds the launcher. */
  public static Path path() {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("ecocity")) && Files.exists(folder.resolve("pom.xml"))) {
        return folder;
      }
    }
    throw new IllegalStateException("Not inside the project");
  }
}
