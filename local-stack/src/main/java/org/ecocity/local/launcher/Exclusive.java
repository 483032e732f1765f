package org.ecocity.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.ecocity.local.Refusal;
import org.ecocity.local.Workspace;

/** What may not happen twice at once in a stack's folder: starting, and moving its data. */
final class Exclusive {

  private Exclusive() {}

  static int run(Workspace workspace, IntSupplier work, Supplier<Refusal> otherwise) {
    try {
      Files.createDirectories(workspace.home());
      try (var file =
              FileChannel.open(
                  workspace.home().resolve("lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var lock = file.tryLock()) {
        if (lock == null) throw otherwise.get();
        return work.getAsInt();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
