package org.ecocity.projects.leadinggroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

@ApplicationScoped
class LeadingGroupMembers implements PanacheRepositoryBase<LeadingGroupMember, UUID> {
  private static final int MAX_MEMBERS = 500;

  LeadingGroupMember require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("leading-group-member", id));
  }

  LeadingGroupMember require(UUID id, long version) {
    var found = require(id);
    if (found.version() != version) {
      throw Problem.of(412, "changed-meanwhile");
    }
    return found;
  }

  List<LeadingGroupMember> on(LocalDate day) {
    return find(
            "validFrom <= ?1 and (validTo is null or validTo >= ?1) order by validFrom, id", day)
        .page(0, MAX_MEMBERS)
        .list();
  }

  List<LeadingGroupMember> ofPerson(String personCode) {
    return find("personCode = ?1 order by validFrom", personCode).page(0, MAX_MEMBERS).list();
  }

  /** Lets one change at a time decide about a person's memberships. */
  void lockMembershipOf(String personCode) {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 2))")
        .setParameter(1, "membership of " + personCode)
        .getResultList();
  }
}
