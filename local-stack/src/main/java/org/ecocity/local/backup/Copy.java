package org.ecocity.local.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.ecocity.local.process.Tool;

/** Copies a file with its permissions and tells what it copied. */
final class Copy {

  private static final int BUFFER_BYTES = 1 << 17;

  private Copy() {}

  static Manifest.Entry file(Path from, Path to, String name) throws IOException {
    var digest = sha256();
    long bytes = 0;
    Files.createDirectories(to.getParent());
    try (var in = FileChannel.open(from, StandardOpenOption.READ);
        var out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var buffer = ByteBuffer.allocate(BUFFER_BYTES);
      while (in.read(buffer) >= 0) {
        buffer.flip();
        digest.update(buffer.duplicate());
        while (buffer.hasRemaining()) bytes += out.write(buffer);
        buffer.clear();
      }
    }
    Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    return new Manifest.Entry(name, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  /** Brings what was copied below a folder down to the disk, at once where the machine can. */
  static void flush(Path folder) throws IOException {
    if (Tool.exists("sync") && Tool.succeeds(List.of("sync", "-f", folder.toString()))) return;
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
