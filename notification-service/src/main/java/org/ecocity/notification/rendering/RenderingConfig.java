package org.ecocity.notification.rendering;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/** How official documents are rendered. */
@ConfigMapping(prefix = "ecocity.rendering")
public interface RenderingConfig {
  /**
   * Folder with a city's licensed fonts: FangSong.ttf, XiaoBiaoSong.ttf, HeiTi.ttf, KaiTi.ttf; each
   * that is missing is replaced by a free one and reported.
   */
  Optional<String> fonts();

  /** How often the worker looks for what another replica has left. */
  @WithDefault("PT2S")
  Duration pollEvery();

  /** After how long a rendering begun elsewhere is taken for lost. */
  @WithDefault("PT2M")
  Duration lease();

  /** How often a rendering is tried before it is given up and shown as failed. */
  @WithDefault("5")
  @Min(1)
  @Max(20)
  int attempts();

  /** How long after the first failure it is tried again; doubled each time. */
  @WithDefault("PT5S")
  Duration retryAfter();

  /** How long a preview waits for its turn. */
  @WithDefault("PT5S")
  Duration previewWait();
}
