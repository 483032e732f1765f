package org.ecocity.local.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.ecocity.local.Refusal;
import org.ecocity.local.Workspace;

/** PostgreSQL's programs, unpacked once from the archive on our class path. */
public final class PostgresBinaries {

  /** The version that is unpacked. */
  public static final String VERSION = "18.6.0";

  private final Path folder;

  /** Those of this project. */
  public PostgresBinaries(Workspace workspace) {
    this.folder = workspace.cache().resolve("postgres-" + VERSION);
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  /** Unpacks beside and renames at the end, so that a broken run leaves nothing half made. */
  public void unpackOnce() {
    if (Files.isExecutable(program("postgres"))) return;
    try {
      Files.createDirectories(folder.getParent());
      var beside = Files.createTempDirectory(folder.getParent(), "postgres-");
      Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
      try (var archive = archive();
          var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
          write(beside, entry, tar);
        }
      }
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL could not be unpacked to " + folder, e);
    }
  }

  private static void write(Path target, TarArchiveEntry entry, TarArchiveInputStream tar)
      throws IOException {
    var path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) throw new IOException("entry outside: " + entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
      var executable = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  private static InputStream archive() {
    var name = "/postgres-%s-%s.txz".formatted(system(), processor());
    var stream = PostgresBinaries.class.getResourceAsStream(name);
    if (stream == null) {
      throw new Refusal("There is no PostgreSQL for this machine among our jars (" + name + ").");
    }
    return stream;
  }

  private static String system() {
    return property("os.name").contains("mac") ? "darwin" : "linux";
  }

  private static String processor() {
    return switch (property("os.arch")) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      case String other -> other;
    };
  }

  private static String property(String name) {
    return System.getProperty(name, "").toLowerCase(Locale.ROOT);
  }
}
