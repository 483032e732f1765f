package org.ecocity.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What recomputing the chain found.
 *
 * @param holds whether every link is as it was sealed
 * @param sealedCount links recomputed
 * @param unsealedCount entries not linked yet, at most a second's worth
 * @param headHash hash of the last link
 * @param firstBrokenLink number of the first link that does not fit
 */
public record AuditVerification(
    boolean holds,
    long sealedCount,
    long unsealedCount,
    @Nullable String headHash,
    @Nullable Long firstBrokenLink) {
  static AuditVerification brokenAt(long link, long unsealed) {
    return new AuditVerification(false, link - 1, unsealed, null, link);
  }
}
