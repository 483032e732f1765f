package org.ecocity.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  private final Path folder;

  SecretsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void makesEachSecretOnceForTheOwnersEyesOnly() throws IOException {
    var file = folder.resolve("secrets.properties");
    var first = new Secrets(file).of("session");

    assertThat(first).hasSize(32);
    assertThat(new Secrets(file).of("session")).isEqualTo(first);
    assertThat(new Secrets(file).of("state")).isNotEqualTo(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
