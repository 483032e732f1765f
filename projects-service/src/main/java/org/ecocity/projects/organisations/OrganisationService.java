package org.ecocity.projects.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.validity.Validity;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OrganisationService {
  private final Organisations organisations;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;

  OrganisationService(
      Organisations organisations, Outbox outbox, Audit audit, BusinessClock clock) {
    this.organisations = organisations;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Page<OrganisationView> list(PageRequest request, OrganisationFilter filter) {
    var day = dayOf(filter.asOf);
    return organisations.page(request, filter, day, found -> OrganisationView.of(found, day));
  }

  @Transactional
  OrganisationView get(UUID id, @Nullable LocalDate asOf) {
    return OrganisationView.of(organisations.require(id), dayOf(asOf));
  }

  @Transactional
  OrganisationView enter(OrganisationRequest request) {
    organisations
        .byCode(request.code())
        .ifPresent(
            there -> {
              throw Problem.conflict("already-there").with("id", there.id());
            });
    check(request);
    var organisation = new Organisation(Ids.next(), request);
    organisations.persistAndFlush(organisation);
    audit.created("organisation", organisation.id(), request);
    return told(organisation);
  }

  @Transactional
  OrganisationView change(UUID id, long version, OrganisationRequest request) {
    var organisation = organisations.require(id, version);
    if (!organisation.code().equals(request.code())) {
      throw Problem.rule("code-is-fixed", "code", organisation.code());
    }
    check(request);
    var before = organisation.changed();
    organisation.describe(request);
    organisations.flush();
    audit.changed("organisation", id, before, organisation.changed());
    return told(organisation);
  }

  /** Enters a unit, or changes it to what an import says of it; the same rules hold. */
  @Transactional(Transactional.TxType.MANDATORY)
  void take(OrganisationRequest request) {
    organisations
        .byCode(request.code())
        .ifPresentOrElse(
            there -> change(there.id(), there.version(), request), () -> enter(request));
  }

  private OrganisationView told(Organisation organisation) {
    outbox.append(organisation.id(), organisation.changed());
    return OrganisationView.of(organisation, clock.today());
  }

  /** Units above and successors may be entered later, so that a file can be read in any order. */
  private static void check(OrganisationRequest request) {
    if (!new Validity(request.validFrom(), request.validTo()).isOrdered()) {
      throw Problem.rule("ends-before-it-begins", "validTo");
    }
    var names = new DatedNames(request.names());
    int disordered = names.firstDisordered();
    if (disordered >= 0) {
      throw Problem.rule("ends-before-it-begins", "names[" + disordered + "].validTo");
    }
    int overlap = names.firstOverlap();
    if (overlap >= 0) {
      throw Problem.rule("names-overlap", "names[" + overlap + "].validFrom");
    }
    if (Objects.equals(request.code(), request.parentCode())) {
      throw Problem.rule("parent-is-itself", "parentCode");
    }
  }

  private LocalDate dayOf(@Nullable LocalDate asOf) {
    return asOf == null ? clock.today() : asOf;
  }
}
