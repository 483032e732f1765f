package org.ecocity.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

  private final Path folder;

  AotCacheTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void isUsedOnlyWithTheJarsItWasMadeFrom() throws IOException {
    var jar = Files.writeString(folder.resolve("a.jar"), "one");
    var before = cache(jar);
    Files.createFile(before.file());

    assertThat(cache(jar).exists()).isTrue();
    Files.writeString(jar, "another");

    assertThat(cache(jar).exists()).isFalse();
  }

  private AotCache cache(Path jar) {
    return new AotCache(folder, "program", List.of(jar));
  }
}
