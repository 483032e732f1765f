package org.ecocity.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecocity.local.Progress;
import org.ecocity.local.Workspace;
import org.ecocity.local.sample.SampleLoader;
import org.ecocity.local.stack.Stack;

/**
 * Loads the sample city into empty databases, once. A load that was interrupted is gone through
 * again: what is there already stays as it is.
 */
final class SampleCity {

  private static final String BEGUN = "begun";
  private static final String LOADED = "loaded";

  private final Workspace workspace;
  private final Stack stack;
  private final Progress progress;

  SampleCity(Workspace workspace, Stack stack, Progress progress) {
    this.workspace = workspace;
    this.stack = stack;
    this.progress = progress;
  }

  boolean isLoaded() {
    return mark().equals(LOADED);
  }

  void loadOnce() {
    var before = mark();
    if (before.equals(LOADED)) return;
    if (!before.equals(BEGUN) && !stack.isEmpty()) return;
    mark(BEGUN);
    var files = workspace.root().resolve("sample-city");
    SampleLoader.load(stack.address(), files, stack.tokens(), progress);
    mark(LOADED);
  }

  private Path file() {
    return workspace.home().resolve("sample-city");
  }

  private String mark() {
    try {
      return Files.exists(file()) ? Files.readString(file()).strip() : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void mark(String text) {
    try {
      Files.writeString(file(), text + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
