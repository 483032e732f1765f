package org.ecocity.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * What makes two requests the same: operation and content. The content is taken as it was
 * understood, so that white space and member order do not matter; of a file its bytes.
 */
@ApplicationScoped
class Fingerprints {
  private static final int BUFFER_BYTES = 64 * 1024;

  private final ObjectMapper json;

  Fingerprints(ObjectMapper json) {
    this.json = json;
  }

  String of(String operation, Object[] parameters) {
    var digest = sha256();
    digest.update(operation.getBytes(StandardCharsets.UTF_8));
    for (var parameter : parameters) {
      digest.update((byte) 0);
      add(digest, parameter);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private void add(MessageDigest digest, @Nullable Object parameter) {
    switch (parameter) {
      case null -> {}
      case FileUpload file -> addFile(digest, file.uploadedFile());
      case CharSequence text -> digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
      case Record body -> digest.update(jsonOf(body));
      case java.util.Collection<?> body -> digest.update(jsonOf(body));
      case java.util.Map<?, ?> body -> digest.update(jsonOf(body));
      case com.fasterxml.jackson.databind.JsonNode body -> digest.update(jsonOf(body));
      default -> {}
    }
  }

  private byte[] jsonOf(Object body) {
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addFile(MessageDigest digest, Path file) {
    try (var in = Files.newInputStream(file)) {
      var buffer = new byte[BUFFER_BYTES];
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
