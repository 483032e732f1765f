package org.ecocity.notification.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ecocity.notification.signed.Disclosure;
import org.ecocity.notification.signed.Hand;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Who may read and do what with a document (rule 11): before it is issued the hands it goes
 * through, afterwards its recipients too; what is marked public everybody.
 */
@ApplicationScoped
class DocumentRights {
  private final Caller caller;

  DocumentRights(Caller caller) {
    this.caller = caller;
  }

  boolean mayRead(Document document) {
    if (caller.hasAny(Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER) || isHand(document)) {
      return true;
    }
    return document.state.isOut()
        && (document.disclosure == Disclosure.PROACTIVE
            || caller.has(Roles.AUDITOR)
            || document.recipients.stream().anyMatch(r -> caller.isOf(r.unitCode())));
  }

  Keyset<Document> restrict(Keyset<Document> list) {
    if (caller.hasAny(Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER)) {
      return list;
    }
    return list.where(
            "e.preparedUser = :user or e.checkedUser = :user or e.approvedUser = :user"
                + " or (e.preparedUnit <> '' and e.preparedUnit = :unit)"
                + " or (e.state in (ISSUED, ARCHIVED, REVOKED, ABOLISHED) and (:all = true"
                + " or e.disclosure = PROACTIVE"
                + " or exists (select 1 from e.recipients r where r.unitCode = :unit)))",
            "user",
            caller.user())
        .where("1 = 1 or :unit = ''", "unit", caller.unit())
        .where("1 = 1 or :all = true", "all", caller.has(Roles.AUDITOR));
  }

  /** The preparers are all of the preparing unit, for its chief answers for what leaves it. */
  private boolean isHand(Document document) {
    var user = caller.user();
    return user.equals(document.preparedUser)
        || user.equals(document.checkedUser)
        || user.equals(document.approvedUser)
        || !caller.unit().isEmpty() && caller.isOf(document.preparedUnit);
  }

  boolean isHandOrOverseer(Document document) {
    return caller.hasAny(Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.AUDITOR)
        || isHand(document);
  }

  List<DocumentState> allowed(Document document) {
    return document.state.next().stream().filter(to -> refusal(document, to) == null).toList();
  }

  void requireHand(Document document, DocumentState to) {
    var slug = refusal(document, to);
    if (slug != null) {
      throw Problem.notPermitted(slug);
    }
  }

  /** Why this step is not the caller's; nothing when it is. */
  private @Nullable String refusal(Document document, DocumentState to) {
    return switch (to) {
      case DRAFT, CHECKED ->
          !caller.has(Roles.OFFICE)
              ? "not-the-office"
              : isOneOf(document.preparedUser) ? "preparer-may-not" : null;
      case SIGNED ->
          document.state == DocumentState.REGISTERED
              ? needs(Roles.REGISTRAR, "not-the-registrar")
              : !caller.hasAny(Roles.OFFICE_CHIEF, Roles.LEADER)
                  ? "not-the-signer"
                  : isOneOf(document.preparedUser, document.checkedUser)
                      ? "preparer-may-not"
                      : null;
      case REGISTERED, ISSUED, ARCHIVED -> needs(Roles.REGISTRAR, "not-the-registrar");
      case REVOKED, ABOLISHED ->
          caller.hasAny(Roles.OFFICE_CHIEF, Roles.LEADER) ? null : "not-the-signer";
    };
  }

  private @Nullable String needs(String role, String slug) {
    return caller.has(role) ? null : slug;
  }

  private boolean isOneOf(@Nullable String... users) {
    for (var user : users) {
      if (caller.user().equals(user)) {
        return true;
      }
    }
    return false;
  }

  Hand hand() {
    return new Hand(caller.user(), caller.name(), caller.unit());
  }
}
