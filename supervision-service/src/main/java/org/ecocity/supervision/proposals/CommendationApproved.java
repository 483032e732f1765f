package org.ecocity.supervision.proposals;

import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** A commendation was approved; its honours count when the document is issued. */
public record CommendationApproved(
    UUID proposalId, UUID documentId, String approvedItem, List<Honour> honours) implements Event {
  static final String TYPE = "ecocity.supervision.commendation.approved.v1";

  @Override
  public String type() {
    return TYPE;
  }

  /** One honour. */
  public record Honour(
      UUID honourId,
      String title,
      Nominee.RecipientKind recipientKind,
      String unitCode,
      @Nullable String personName,
      @Nullable String personCode,
      @Nullable Long rewardFen) {
    static Honour of(Nominee nominee) {
      return new Honour(
          nominee.id,
          nominee.title,
          nominee.recipientKind,
          nominee.unitCode,
          nominee.personName,
          nominee.personCode,
          nominee.rewardFen);
    }
  }
}
