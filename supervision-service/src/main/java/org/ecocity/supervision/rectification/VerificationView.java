package org.ecocity.supervision.rectification;

import java.time.Instant;
import java.util.UUID;

/**
 * A verification (核查).
 *
 * @param id the verification
 * @param findingId its finding
 * @param round the report it is of
 * @param passed whether the rectification holds
 * @param remark what was seen
 * @param unitCode the inspector's unit
 * @param verifiedBy user; may not confirm the strike-off
 * @param verifiedAt business instant
 */
record VerificationView(
    UUID id,
    UUID findingId,
    int round,
    boolean passed,
    String remark,
    String unitCode,
    String verifiedBy,
    Instant verifiedAt) {
  static VerificationView of(Verification made) {
    return new VerificationView(
        made.id,
        made.findingId,
        made.round,
        made.passed,
        made.remark,
        made.unitCode,
        made.verifiedBy,
        made.verifiedAt);
  }
}
