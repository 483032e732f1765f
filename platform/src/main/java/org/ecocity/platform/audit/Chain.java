package org.ecocity.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The hash chain: each link is SHA-256 over the link before, its number and every field. */
final class Chain {
  /** What the first link is chained to. */
  static final String GENESIS = "0".repeat(64);

  private Chain() {}

  static String link(String previous, long chainNo, AuditEntry entry) {
    var digest = sha256();
    add(digest, previous);
    add(digest, Long.toString(chainNo));
    add(digest, entry.id().toString());
    add(digest, Long.toString(entry.entryNo()));
    add(digest, entry.aggregate());
    add(digest, entry.aggregateId().toString());
    add(digest, entry.act());
    add(digest, entry.actor());
    add(digest, entry.unitCode());
    add(digest, entry.fromState());
    add(digest, entry.toState());
    add(digest, entry.reason());
    add(digest, entry.detail());
    add(digest, entry.before());
    add(digest, entry.after());
    add(digest, entry.correlationId().toString());
    add(digest, entry.at().toString());
    add(digest, entry.recordedAt().toString());
    if (entry.actorName() != null) {
      // Entries from before names were kept stay verifiable.
      add(digest, entry.actorName());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Length before content, so that no two sequences of fields look alike. */
  private static void add(MessageDigest digest, @Nullable String text) {
    var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(text == null ? -1 : bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
