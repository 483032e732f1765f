package org.ecocity.notification.honours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.notification.persons.Units;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Reads the register; what is only approved is nobody's honour yet and stays with its makers. */
@ApplicationScoped
class HonourRegister {
  private final Honours honours;
  private final Units units;
  private final Caller caller;
  private final BusinessClock clock;

  HonourRegister(Honours honours, Units units, Caller caller, BusinessClock clock) {
    this.honours = honours;
    this.units = units;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  Page<HonourView> list(
      PageRequest page, @Nullable RecipientKind recipientKind, @Nullable String unitCode) {
    var list =
        honours
            .list()
            .where("e.recipientKind = :kind", "kind", recipientKind)
            .where("e.unitCode = :unitCode", "unitCode", unitCode)
            .where(
                "lower(e.title) like :q escape '\\' or lower(e.personName) like :q escape '\\'",
                "q",
                page.like());
    return (seesPending() ? list : list.where("e.state = CONFERRED")).page(page, this::view);
  }

  @Transactional
  HonourView get(UUID id) {
    return view(readable(id));
  }

  /** Refuses whoever is not the recipient. */
  @Transactional
  void requireRecipient(UUID id) {
    if (!readable(id).isReceivedBy(caller.unit(), caller.person())) {
      throw Problem.notPermitted("not-the-recipient");
    }
  }

  @Transactional
  Page<PublicHonourView> published(PageRequest page) {
    return honours.conferred().page(page, this::publicView);
  }

  private Honour readable(UUID id) {
    var honour = honours.require(id);
    if (!honour.isConferred() && !seesPending()) {
      throw Problem.notFound(HonourService.AGGREGATE, id);
    }
    return honour;
  }

  private boolean seesPending() {
    return caller.hasAny(Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.AUDITOR);
  }

  private HonourView view(Honour honour) {
    return HonourView.of(honour, unitName(honour));
  }

  private PublicHonourView publicView(Honour honour) {
    return PublicHonourView.of(honour.conferred(), unitName(honour));
  }

  private String unitName(Honour honour) {
    var day = honour.conferredOn;
    return units.nameOf(honour.unitCode, day == null ? clock.today() : day);
  }
}
