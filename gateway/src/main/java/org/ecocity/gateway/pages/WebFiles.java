package org.ecocity.gateway.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The front end's files, read once out of the web module's jar and kept while there is room. */
@ApplicationScoped
class WebFiles {
  private static final String ROOT = "META-INF/resources";
  private static final long MOST_BYTES_KEPT = 64L * 1024 * 1024;

  private final Cache<String, WebFile> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES_KEPT)
          .weigher((String path, WebFile file) -> file.bytes())
          .build();

  /** A file that has been read before. */
  Optional<WebFile> known(String path) {
    return Optional.ofNullable(kept.getIfPresent(path));
  }

  /** A file, read now if need be; blocks. Only names with an extension that we serve are files. */
  Optional<WebFile> read(String path) {
    var mediaType = WebFile.mediaTypeOf(path);
    // The build leaves its manifest in a folder whose name begins with a dot.
    return mediaType == null || path.contains("/.")
        ? Optional.empty()
        : Optional.ofNullable(kept.get(path, missing -> load(missing, mediaType)));
  }

  private static @Nullable WebFile load(String path, String mediaType) {
    var loader = Thread.currentThread().getContextClassLoader();
    try (var file = loader.getResourceAsStream(ROOT + path)) {
      return file == null ? null : WebFile.of(mediaType, file.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
