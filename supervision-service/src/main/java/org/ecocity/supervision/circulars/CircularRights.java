package org.ecocity.supervision.circulars;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ecocity.platform.approvals.ApprovalCase;
import org.ecocity.platform.approvals.Approvals;
import org.ecocity.platform.approvals.Step;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.supervision.documents.DocumentSigned.Signatory;

/** Who may read and do what with a circular. */
@ApplicationScoped
class CircularRights {
  private static final String UNITS = "UNITS";

  private final Caller caller;
  private final Approvals approvals;

  CircularRights(Caller caller, Approvals approvals) {
    this.caller = caller;
    this.approvals = approvals;
  }

  Signatory hand() {
    return new Signatory(caller.user(), caller.name(), caller.unit());
  }

  String unit() {
    return caller.unit();
  }

  /** A unit reads what was sent to it to confirm, or issued to it. */
  boolean mayRead(Circular circular) {
    if (seesAll()) {
      return true;
    }
    return switch (circular.state) {
      case COMPILED -> false;
      case CONFIRMING, REVIEWED, APPROVED ->
          circular.kind == CircularKind.PROGRESS && isConcerned(circular);
      case ISSUED -> isConcerned(circular);
    };
  }

  private boolean isConcerned(Circular circular) {
    return circular.unitCodes.contains(caller.unit());
  }

  Keyset<Circular> restrict(Keyset<Circular> list) {
    return seesAll()
        ? list
        : list.where(
                "e.state = CircularState.ISSUED or (e.state <> CircularState.COMPILED"
                    + " and e.kind = CircularKind.PROGRESS)")
            .where(":unit member of e.unitCodes", "unit", caller.unit());
  }

  /** Confirmations: a unit sees its own. */
  boolean maySee(Confirmation given) {
    return seesAll() || caller.isOf(given.unitCode);
  }

  List<CircularState> allowed(Circular circular) {
    return circular.state.next().stream().filter(to -> may(circular, to)).toList();
  }

  private boolean may(Circular circular, CircularState to) {
    return switch (to) {
      case CONFIRMING -> approvals.permits(about(circular), Step.PREPARE);
      case REVIEWED -> caller.has(Roles.OFFICE) && !caller.user().equals(circular.preparedBy);
      case APPROVED -> approvals.permits(about(circular).after(circular.preparedBy), Step.APPROVE);
      case COMPILED, ISSUED -> false;
    };
  }

  /** Refuses with 403 and says why. */
  void require(Circular circular, CircularState to) {
    switch (to) {
      case CONFIRMING -> approvals.require(about(circular), Step.PREPARE);
      case REVIEWED -> {
        if (!caller.has(Roles.OFFICE)) {
          throw Problem.notPermitted();
        }
        if (!may(circular, to)) {
          throw Problem.notPermitted("same-hand", Step.CHECK);
        }
      }
      case APPROVED -> approvals.require(about(circular).after(circular.preparedBy), Step.APPROVE);
      case COMPILED, ISSUED -> {}
    }
  }

  /** The matrix says who checks: the units concerned. */
  void requireConfirming(Circular circular) {
    approvals.require(about(circular), Step.CHECK);
  }

  private static ApprovalCase about(Circular circular) {
    return ApprovalCase.of(circular.act()).concerning(UNITS, circular.unitCodes);
  }

  private boolean seesAll() {
    return caller.hasAny(
        Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.AUDITOR, Roles.INSPECTOR);
  }
}
