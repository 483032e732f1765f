package org.ecocity.notification.suggestions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What the citizen is given, once.
 *
 * @param code what people call the suggestion, such as {@code JY-20190612-0007}
 * @param receiptCode reads state and reply under {@code public/suggestions/{receiptCode}}; known to
 *     the citizen alone, and lost when lost
 * @param receivedOn business date
 */
record Receipt(String code, String receiptCode, LocalDate receivedOn) {
  /** Digits and letters that are not taken for each other. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int GROUPS = 4;
  private static final int GROUP_CHARS = 5;
  private static final SecureRandom CHANCE = new SecureRandom();

  /** A new receipt code: 100 bits, nobody guesses it. */
  static String newCode() {
    var code = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP_CHARS; i++) {
      if (i > 0 && i % GROUP_CHARS == 0) {
        code.append('-');
      }
      code.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** What the database keeps of a receipt code, however it was typed. */
  static String hash(String receiptCode) {
    var plain = receiptCode.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
