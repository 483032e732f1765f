package org.ecocity.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** One process at a time does what changes a folder; the next one waits. */
public final class Locked {

  private Locked() {}

  /** Does the work while no other process works in this folder. */
  public static void run(Path folder, Runnable work) {
    get(
        folder,
        () -> {
          work.run();
          return folder;
        });
  }

  /** The same for work that gives something. */
  public static <T> T get(Path folder, Supplier<T> work) {
    try {
      Files.createDirectories(folder);
      try (var channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var _ = channel.lock()) {
        return work.get();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
