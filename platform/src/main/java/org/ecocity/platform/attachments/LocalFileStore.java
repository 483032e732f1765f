package org.ecocity.platform.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.wiring.ServiceConfig;

/** Contents as files in two levels of folders. */
@ApplicationScoped
class LocalFileStore implements FileStore {
  private final Path root;

  LocalFileStore(ServiceConfig config) {
    this.root = Path.of(config.attachments());
  }

  @Override
  public String keep(Path file) throws IOException {
    Files.createDirectories(root);
    var part = root.resolve(Ids.next() + ".part");
    var digest = sha256();
    try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
      Files.copy(in, part);
    }
    var address = HexFormat.of().formatHex(digest.digest());
    var target = path(address);
    Files.createDirectories(target.getParent());
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      Files.delete(part);
    }
    return address;
  }

  @Override
  public Path open(String sha256) {
    return path(sha256);
  }

  private Path path(String address) {
    if (!address.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("Not an address: " + address);
    }
    return root.resolve(address.substring(0, 2)).resolve(address);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
