package org.ecocity.funding.policies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PolicyVersions implements PanacheRepositoryBase<PolicyVersion, UUID> {
  Optional<PolicyVersion> of(String code, int version) {
    return find("code = ?1 and version = ?2", code, version).firstResultOptional();
  }

  Optional<PolicyVersion> lock(String code, int version) {
    return find("code = ?1 and version = ?2", code, version)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<PolicyVersion> last(String code) {
    return find("code = ?1 order by version desc", code).firstResultOptional();
  }

  /** The other versions of a policy, by number. */
  List<PolicyVersion> others(String code, int version) {
    return find("code = ?1 and version <> ?2 order by version", code, version).list();
  }

  /** The first approved version that begins later. */
  Optional<PolicyVersion> successor(PolicyVersion version) {
    return find(
            "code = ?1 and state = ?2 and validFrom > ?3 order by validFrom",
            version.code,
            PolicyState.APPROVED,
            version.validFrom)
        .firstResultOptional();
  }

  /** The approved one in force: of an open-ended one and its successor, the successor. */
  Optional<PolicyVersion> inForce(String code, LocalDate day) {
    return find(
            "code = ?1 and state = ?2 and validFrom <= ?3 order by validFrom desc",
            code,
            PolicyState.APPROVED,
            day)
        .firstResultOptional()
        .filter(version -> version.holdsOn(day));
  }

  /** Versions of one code are added one after the other, so that their dates can join. */
  void lockCode(String code) {
    getEntityManager()
        .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "award-policy/" + code)
        .getResultList();
  }

  Page<PolicyVersion> list(
      PageRequest page, @Nullable String code, @Nullable PolicyState state, boolean withDrafts) {
    return Keyset.of(getEntityManager(), PolicyVersion.class)
        .where("e.code = :code", "code", code)
        .where("e.state = :state", "state", state)
        .where("e.state = :readable", "readable", withDrafts ? null : PolicyState.APPROVED)
        .where("lower(e.code) like :q escape '\\'", "q", page.like())
        .sortedBy("validFrom", "e.validFrom", LocalDate.class, version -> version.validFrom)
        .page(page, version -> version);
  }
}
