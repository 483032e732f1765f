package org.ecocity.funding.performance.sheets;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SheetVersions implements PanacheRepositoryBase<SheetVersion, UUID> {
  /** A city has a few sheets at a time. */
  private static final int MAX_IN_FORCE = 100;

  Optional<SheetVersion> of(String code, int version) {
    return find("code = ?1 and version = ?2", code, version).firstResultOptional();
  }

  Optional<SheetVersion> last(String code) {
    return find("code = ?1 order by version desc", code).firstResultOptional();
  }

  /** The sheets in force on a day: of an open-ended version and its successor, the successor. */
  List<SheetVersion> inForce(LocalDate day) {
    return find(
            "from SheetVersion e where e.validFrom <= ?1 and not exists (select 1 from SheetVersion n"
                + " where n.code = e.code and n.version > e.version and n.validFrom <= ?1)"
                + " order by e.code",
            day)
        .page(0, MAX_IN_FORCE)
        .stream()
        .filter(version -> version.holdsOn(day))
        .toList();
  }

  /** Versions of one code are entered one after the other, so that their dates can join. */
  void lockCode(String code) {
    getEntityManager()
        .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "performance-sheet/" + code)
        .getResultList();
  }

  Page<SheetVersion> list(PageRequest page, @Nullable String code) {
    return Keyset.of(getEntityManager(), SheetVersion.class)
        .where("e.code = :code", "code", code)
        .where("lower(e.code) like :q escape '\\'", "q", page.like())
        .sortedBy("validFrom", "e.validFrom", LocalDate.class, version -> version.validFrom)
        .page(page, version -> version);
  }
}
