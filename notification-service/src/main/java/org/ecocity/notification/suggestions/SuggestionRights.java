package org.ecocity.notification.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/**
 * Who may read and do what: office and leaders read all, the auditor all but reports (informants),
 * a unit what it is to answer.
 */
@ApplicationScoped
class SuggestionRights {
  private final Caller caller;

  SuggestionRights(Caller caller) {
    this.caller = caller;
  }

  boolean isOffice() {
    return caller.has(Roles.OFFICE);
  }

  boolean mayRead(Suggestion suggestion) {
    return caller.hasAny(Roles.OFFICE, Roles.LEADER)
        || (caller.has(Roles.AUDITOR) && suggestion.kind != SuggestionKind.REPORT)
        || caller.isOf(suggestion.assignedUnitCode);
  }

  Keyset<Suggestion> restrict(Keyset<Suggestion> list) {
    if (caller.hasAny(Roles.OFFICE, Roles.LEADER)) {
      return list;
    }
    return caller.has(Roles.AUDITOR)
        ? list.where("e.kind <> REPORT")
        : list.where("e.assignedUnitCode = :mine", "mine", caller.unit());
  }

  List<SuggestionState> allowedTransitions(Suggestion suggestion) {
    return suggestion.state.next().stream().filter(to -> may(suggestion, to)).toList();
  }

  /** The answer is the unit's, every other step the office's. */
  boolean may(Suggestion suggestion, SuggestionState to) {
    return to == SuggestionState.ANSWERED
        ? caller.isOf(suggestion.assignedUnitCode) && !caller.has(Roles.AUDITOR)
        : isOffice();
  }

  String user() {
    return caller.user();
  }
}
