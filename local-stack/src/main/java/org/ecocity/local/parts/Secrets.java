package org.ecocity.local.parts;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;
import org.ecocity.local.Workspace;

/** Passwords and keys of one stack, made up at random once and readable by its owner alone. */
public final class Secrets {

  /** What the sessions' keys ask for: exactly 32 characters. */
  private static final int LENGTH = 32;

  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private final Path file;
  private final Properties known = new Properties();
  private final SecureRandom random = new SecureRandom();

  /** Those of a stack: its own, or for a new stack those of the template it starts from. */
  public static Secrets of(Workspace workspace) {
    var file = workspace.home().resolve("secrets.properties");
    var secrets = new Secrets(file);
    if (Files.exists(file)) return secrets;
    secrets.load(new KeycloakTemplate(workspace).secrets());
    if (!secrets.known.isEmpty()) secrets.save();
    return secrets;
  }

  /** Those kept in this file. */
  Secrets(Path file) {
    this.file = file;
    load(file);
  }

  private void load(Path file) {
    if (!Files.exists(file)) return;
    try (var reader = Files.newBufferedReader(file)) {
      known.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The secret of this name; the same in every later run. */
  public synchronized String of(String name) {
    var secret = known.getProperty(name);
    if (secret != null) return secret;
    var made = make();
    known.setProperty(name, made);
    save();
    return made;
  }

  private String make() {
    return random
        .ints(LENGTH, 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }

  private void save() {
    try {
      Files.createDirectories(file.getParent());
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      var beside = Files.createTempFile(file.getParent(), "secrets", ".new", ownerOnly);
      var text = new StringWriter();
      known.store(text, null);
      Files.writeString(beside, text.toString());
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
