package org.ecocity.platform.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Tells what a file is by its first bytes; what is not on the list is refused. */
final class MediaTypes {
  private static final int HEAD_BYTES = 16;

  private MediaTypes() {}

  static Optional<String> of(Path file, String name) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      var head = HexFormat.of().formatHex(in.readNBytes(HEAD_BYTES));
      var lower = name.toLowerCase(Locale.ROOT);
      if (head.startsWith("ffd8ff")) {
        return Optional.of("image/jpeg");
      } else if (head.startsWith("89504e470d0a1a0a")) {
        return Optional.of("image/png");
      } else if (head.startsWith("255044462d")) {
        return Optional.of("application/pdf");
      } else if (head.startsWith("504b0304")) {
        return Optional.of(zipped(lower));
      }
      return lower.endsWith(".csv") || lower.endsWith(".txt")
          ? Optional.of("text/plain")
          : Optional.empty();
    }
  }

  private static String zipped(String name) {
    if (name.endsWith(".xlsx")) {
      return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }
    return name.endsWith(".docx")
        ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        : "application/zip";
  }
}
