package org.ecocity.notification.honours;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of {@code ecocity.supervision.commendation.approved.v1}. */
record CommendationApproved(
    UUID proposalId, UUID documentId, String approvedItem, List<Honoured> honours) {
  record Honoured(
      UUID honourId,
      String title,
      RecipientKind recipientKind,
      String unitCode,
      @Nullable String personName,
      @Nullable String personCode,
      @Nullable Long rewardFen) {}
}
