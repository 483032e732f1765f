package org.ecocity.funding.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ecocity.platform.approvals.ApprovalCase;
import org.ecocity.platform.approvals.Approvals;
import org.ecocity.platform.approvals.Step;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** Who may take which step of a round: the approval matrix's act INCENTIVE_GRANT. */
@ApplicationScoped
class RoundRights {
  private static final String ACT = "INCENTIVE_GRANT";
  private static final Set<RoundState> PREPARED = Set.of(RoundState.FROZEN, RoundState.COMPUTED);

  private final Approvals approvals;
  private final Caller caller;

  RoundRights(Approvals approvals, Caller caller) {
    this.approvals = approvals;
    this.caller = caller;
  }

  void requirePreparer() {
    approvals.require(ApprovalCase.of(ACT), Step.PREPARE);
  }

  void require(AwardRound round, RoundState to) {
    approvals.require(about(round, to), step(round, to));
  }

  List<RoundState> allowed(AwardRound round) {
    return round.state.next().stream().filter(to -> mayTake(round, to)).toList();
  }

  private boolean mayTake(AwardRound round, RoundState to) {
    return approvals.permits(about(round, to), step(round, to))
        || (to == RoundState.APPROVED
            && (maySecond(round) || (round.paper == null && caller.has(Roles.REGISTRAR))));
  }

  /** Whether the caller is to be the second person behind an approval on paper. */
  boolean maySecond(AwardRound round) {
    var paper = round.paper;
    return paper != null && approvals.maySecond(about(round, RoundState.APPROVED), paper);
  }

  /** Refuses whoever has no part in the approval: neither by the matrix nor by paper. */
  void requireApprover(AwardRound round) {
    if (!mayTake(round, RoundState.APPROVED)) {
      require(round, RoundState.APPROVED);
    }
  }

  /** Users who prepared or checked what stands now. */
  Set<String> earlierHands(AwardRound round) {
    var hands = new HashSet<>(round.usersOf(PREPARED));
    hands.addAll(round.usersOf(Set.of(RoundState.PUBLIC_NOTICE)));
    return hands;
  }

  /** Besides them who began the round: they do not judge what they made. */
  Set<String> makers(AwardRound round) {
    var makers = earlierHands(round);
    makers.add(round.preparedBy);
    return makers;
  }

  private ApprovalCase about(AwardRound round, RoundState to) {
    var act = ApprovalCase.of(ACT);
    return switch (to) {
      case PUBLIC_NOTICE -> act.after(array(round.usersOf(PREPARED)));
      case APPROVED -> act.after(array(earlierHands(round)));
      case ALLOCATED, SETTLED -> act.after(array(round.usersOf(Set.of(RoundState.APPROVED))));
      case COLLECTING, FROZEN, COMPUTED, CANCELLED -> act;
    };
  }

  private static Step step(AwardRound round, RoundState to) {
    return switch (to) {
      case COLLECTING, FROZEN, COMPUTED -> Step.PREPARE;
      case PUBLIC_NOTICE -> Step.CHECK;
      case APPROVED -> Step.APPROVE;
      case ALLOCATED, SETTLED -> Step.ISSUE;
      case CANCELLED -> round.state == RoundState.APPROVED ? Step.APPROVE : Step.PREPARE;
    };
  }

  private static String[] array(Set<String> users) {
    return users.toArray(String[]::new);
  }
}
