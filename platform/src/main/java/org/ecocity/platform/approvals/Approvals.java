package org.ecocity.platform.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.ecocity.platform.attachments.Attachments;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

/** What other features ask of the approval matrix: may the present caller take this step? */
@ApplicationScoped
public class Approvals {
  private final MatrixRows rows;
  private final Caller caller;
  private final BusinessClock clock;
  private final Attachments attachments;

  Approvals(MatrixRows rows, Caller caller, BusinessClock clock, Attachments attachments) {
    this.rows = rows;
    this.caller = caller;
    this.clock = clock;
    this.attachments = attachments;
  }

  /** Refuses with 403 unless the matrix in force today lets the caller take the step. */
  public void require(ApprovalCase about, Step step) {
    switch (judge(about, step)) {
      case Verdict.Permitted() -> {}
      case Verdict.Unassigned() -> throw Problem.notPermitted("step-unassigned", about.act(), step);
      case Verdict.OfOthers(var titles) ->
          throw Problem.notPermitted("step-of-others", step, String.join("；", titles));
      case Verdict.SameHand() -> throw Problem.notPermitted("same-hand", step);
    }
  }

  /** Whether the matrix in force today lets the caller take the step. */
  public boolean permits(ApprovalCase about, Step step) {
    return judge(about, step) instanceof Verdict.Permitted;
  }

  /**
   * An approval given on paper, as the registrar enters it; refuses anybody else, a date in the
   * future and a scan that is not there.
   */
  @Transactional
  public PaperApproval enter(Paper paper) {
    if (!caller.has(Roles.REGISTRAR)) {
      throw Problem.notPermitted("paper-by-registrar");
    }
    if (paper.signedOn().isAfter(clock.today())) {
      throw Problem.rule("paper-in-future", "paper.signedOn", clock.today());
    }
    var scan = attachments.require(paper.attachmentId());
    return new PaperApproval(paper.signer(), paper.signedOn(), scan.id(), caller.user());
  }

  /** Refuses with 403 unless the caller may be the second person behind a paper approval. */
  public void requireSecondPerson(ApprovalCase about, PaperApproval paper) {
    if (!maySecond(about, paper)) {
      throw Problem.notPermitted("paper-second-person", paper.paperEnteredBy());
    }
  }

  /** Whether the caller may be the second person behind a paper approval. */
  public boolean maySecond(ApprovalCase about, PaperApproval paper) {
    return caller.hasAny(Roles.REGISTRAR, Roles.OFFICE_CHIEF)
        && !caller.user().equals(paper.paperEnteredBy())
        && !about.earlierHands().contains(caller.user());
  }

  private Verdict judge(ApprovalCase about, Step step) {
    var hand = new Hand(caller.user(), caller.unit(), caller.roles());
    return rows.matrix().judge(about, step, hand, clock.today());
  }
}
