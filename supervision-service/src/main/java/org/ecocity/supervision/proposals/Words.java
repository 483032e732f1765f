package org.ecocity.supervision.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What others say to a proposal. */
final class Words {
  private Words() {}

  /**
   * What the unit says to a proposed criticism.
   *
   * @param statement its words
   */
  record ProposalStatement(@NotBlank @Size(max = 4000) String statement) {}

  /**
   * An objection to a nominee; never who raised it, where a citizen did.
   *
   * @param honourId the honour on the list
   * @param statement what speaks against it
   */
  record ProposalObjectionRequest(
      @NotNull UUID honourId, @NotBlank @Size(max = 4000) String statement) {}

  /**
   * The office's decision on an objection.
   *
   * @param upheld true: the nominee is off the list
   * @param reason why
   */
  record ProposalObjectionDecision(
      @NotNull Boolean upheld, @NotBlank @Size(max = 2000) String reason) {}
}
