package org.ecocity.projects.organisations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
  private static final int MAX_CODES = 1000;
  private static final int MAX_REGISTER = 20_000;

  Organisation require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("organisation", id));
  }

  Organisation require(UUID id, long version) {
    var found = require(id);
    if (found.version() != version) {
      throw Problem.of(412, "changed-meanwhile");
    }
    return found;
  }

  Optional<Organisation> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  List<Organisation> byCodes(Collection<String> codes) {
    return find("code in ?1", codes).page(0, MAX_CODES).list();
  }

  /** The whole register; a city has some hundreds of units. */
  List<Organisation> all() {
    return find("order by code").page(0, MAX_REGISTER).list();
  }

  /** Units that bear this Chinese or English name at any time. */
  List<Organisation> everNamed(String name) {
    return find(
            "select distinct e from Organisation e join e.names n where n.name = ?1 or n.nameEn ="
                + " ?1",
            name)
        .page(0, 2)
        .list();
  }

  List<Organisation> after(@Nullable UUID id, int limit) {
    var page = id == null ? find("order by id") : find("id > ?1 order by id", id);
    return page.page(0, limit).list();
  }

  List<Organisation> like(String pattern, int limit) {
    return find(NAMED_LIKE + " order by e.code", java.util.Map.of("pattern", pattern))
        .page(0, limit)
        .list();
  }

  Page<OrganisationView> page(
      PageRequest request,
      OrganisationFilter filter,
      LocalDate day,
      Function<Organisation, OrganisationView> view) {
    return Keyset.of(getEntityManager(), Organisation.class)
        .where(
            "(e.validFrom is null or e.validFrom <= :day) and (e.validTo is null or e.validTo >="
                + " :day)",
            "day",
            day)
        .where("e.kind = :kind", "kind", filter.kind)
        .where("e.parentCode = :parentCode", "parentCode", filter.parentCode)
        .where("e.code = :code", "code", filter.code)
        .where(LIKE, "pattern", request.like())
        .sortedBy("code", "e.code", String.class, Organisation::code)
        .page(request, view);
  }

  private static final String LIKE =
      "lower(e.code) like :pattern escape '\\' or exists (select 1 from e.names n where"
          + " lower(n.name) like :pattern escape '\\' or lower(n.nameEn) like :pattern escape '\\')";
  private static final String NAMED_LIKE = "select e from Organisation e where " + LIKE;
}
