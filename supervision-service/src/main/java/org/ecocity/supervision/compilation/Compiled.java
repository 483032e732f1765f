package org.ecocity.supervision.compilation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.ecocity.platform.http.JsonSetup;

/**
 * A compiled circular; the same order and the same data give the same bytes.
 *
 * @param order what was compiled
 * @param unitCodes units whose projects stand in it, in the order in which they are addressed
 * @param sections its text
 * @param figures every figure in it
 */
public record Compiled(
    Order order, List<String> unitCodes, List<Section> sections, List<Figure> figures) {
  /** Its bytes as text. */
  public String text() {
    try {
      return JsonSetup.strict().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A compilation could not be written", e);
    }
  }

  /** What was written by {@link #text}. */
  public static Compiled read(String text) {
    try {
      return JsonSetup.strict().readValue(text, Compiled.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A compilation could not be read", e);
    }
  }

  /** SHA-256 of a compilation's bytes, hexadecimal. */
  public static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
