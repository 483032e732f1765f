package org.ecocity.platform.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Refuses files that would cost too much to read: too large, too many parts, zip bombs. */
final class SheetBounds {
  private static final long MAX_FILE_BYTES = 20L << 20;
  private static final long MAX_UNPACKED_BYTES = 200L << 20;
  private static final long MAX_STRINGS_BYTES = 50L << 20;
  private static final int MAX_PARTS = 500;
  private static final int BUFFER_BYTES = 64 * 1024;

  private SheetBounds() {}

  /** What a part unpacks to is counted, not believed: the sizes a zip names can lie. */
  static void check(Path file) {
    try {
      if (Files.size(file) > MAX_FILE_BYTES) {
        throw new SheetException("file-too-large", MAX_FILE_BYTES >> 20);
      }
      try (var zip = new ZipFile(file.toFile())) {
        if (zip.size() > MAX_PARTS) {
          throw new SheetException("file-unpacks-too-large");
        }
        long left = MAX_UNPACKED_BYTES;
        for (var parts = zip.entries(); parts.hasMoreElements(); ) {
          left -= unpacked(zip, parts.nextElement(), left);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new SheetException("file-unreadable");
    }
  }

  private static long unpacked(ZipFile zip, ZipEntry part, long left) throws IOException {
    long bound =
        part.getName().endsWith("sharedStrings.xml") ? Math.min(left, MAX_STRINGS_BYTES) : left;
    long count = 0;
    try (InputStream in = zip.getInputStream(part)) {
      var buffer = new byte[BUFFER_BYTES];
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        count += n;
        if (count > bound) {
          throw new SheetException("file-unpacks-too-large");
        }
      }
    }
    return count;
  }
}
