package org.ecocity.gateway.pages;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One file of the web front end, ready to be sent.
 *
 * @param mediaType by its extension
 * @param plain its content
 * @param gzip the same compressed, where that is worth it
 * @param tag its ETag
 */
record WebFile(String mediaType, Buffer plain, @Nullable Buffer gzip, String tag) {
  private static final int WORTH_COMPRESSING_BYTES = 1024;
  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

  /** The media type of a path, none for a path that names no file that we serve. */
  static @Nullable String mediaTypeOf(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    return MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
  }

  static WebFile of(String mediaType, byte[] content) {
    return new WebFile(
        mediaType,
        Buffer.buffer(content),
        compressed(mediaType, content),
        "\"" + UUID.nameUUIDFromBytes(content) + "\"");
  }

  int bytes() {
    return plain.length() + (gzip == null ? 0 : gzip.length());
  }

  private static @Nullable Buffer compressed(String mediaType, byte[] content) {
    var packedAlready =
        mediaType.startsWith("font/")
            || mediaType.equals("image/png")
            || mediaType.equals("image/jpeg")
            || mediaType.endsWith("sheet");
    if (packedAlready || content.length < WORTH_COMPRESSING_BYTES) {
      return null;
    }
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Buffer.buffer(packed.toByteArray());
  }
}
