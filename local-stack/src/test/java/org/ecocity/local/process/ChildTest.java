package org.ecocity.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ecocity.local.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

  private static final Duration BOUND = Duration.ofSeconds(10);

  private final Path folder;

  ChildTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void endsWhatWeStarted() throws InterruptedException {
    var child = launch("sleep", "60").start();

    assertThat(child.isAlive()).isTrue();
    child.terminate();
    assertThat(child.awaitEnd(BOUND)).isTrue();
  }

  @Test
  void leavesAStrangerAloneThatGotTheSamePid() {
    var child = launch("sleep", "60").start();
    var stranger = new Child("stranger", child.pid(), child.started().minusSeconds(60));

    stranger.kill();

    assertThat(stranger.isAlive()).isFalse();
    assertThat(child.isAlive()).isTrue();
    child.kill();
  }

  @Test
  void endsWhatItsChildStartedToo() throws Exception {
    var child = launch("sh", "-c", "sleep 61 & echo $!; wait").start();
    Await.ready(launch("sh"), child, BOUND, () -> !log().isBlank());
    var grandchild = ProcessHandle.of(Long.parseLong(log().strip())).orElseThrow();

    child.kill();

    assertThat(child.awaitEnd(BOUND)).isTrue();
    assertThat(grandchild.onExit().get(BOUND.toSeconds(), TimeUnit.SECONDS)).isNotNull();
  }

  @Test
  void namesTheLogOfACommandThatFailed() {
    assertThatThrownBy(() -> launch("false").finish())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(folder.resolve("log").toString());
  }

  private Launch launch(String... command) {
    return new Launch("part", List.of(command), Map.of(), folder, folder.resolve("log"));
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
