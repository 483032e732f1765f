package org.ecocity.supervision.objections;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection of a unit to its own score.
 *
 * @param id the objection
 * @param unitCode the unit
 * @param itemCode the item it is about
 * @param statement what the unit says
 * @param state OPEN, UPHELD, REJECTED
 * @param raisedBy user
 * @param raisedOn business date
 * @param reason of the decision
 * @param decidedBy user
 * @param decidedOn business date
 */
record ObjectionView(
    UUID id,
    String unitCode,
    @Nullable String itemCode,
    String statement,
    ObjectionState state,
    String raisedBy,
    LocalDate raisedOn,
    @Nullable String reason,
    @Nullable String decidedBy,
    @Nullable LocalDate decidedOn) {
  static ObjectionView of(Objection o) {
    return new ObjectionView(
        o.id,
        o.unitCode,
        o.itemCode,
        o.statement,
        o.state,
        o.raisedBy,
        o.raisedOn,
        o.reason,
        o.decidedBy,
        o.decidedOn);
  }
}
