package org.ecocity.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The committed contracts: compared in the build, written only when asked for. */
public final class Contracts {
  private Contracts() {}

  /**
   * Compares a generated text with the committed file, or writes it under {@code
   * -Dcontracts.write=true}.
   */
  public static void check(String relative, String generated) {
    var file = folder().resolve(relative);
    try {
      if (Boolean.getBoolean("contracts.write")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, generated);
      }
      assertThat(file).as("run ./ecocity contracts and commit").exists();
      assertThat(Files.readString(file))
          .as(relative + " is stale: run ./ecocity contracts, look at the change, commit it")
          .isEqualTo(generated);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path folder() {
    return ProjectRoot.path().resolve("contracts");
  }
}
