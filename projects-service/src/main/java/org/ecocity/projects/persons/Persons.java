package org.ecocity.projects.persons;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, UUID> {
  private static final int MAX_OF_A_UNIT = 500;
  private static final int MAX_CODES = 1000;
  private static final int MAX_REGISTER = 20_000;
  private static final String LIKE =
      "lower(e.code) like :pattern escape '\\' or lower(e.name) like :pattern escape '\\'";

  Person require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("person", id));
  }

  Person require(UUID id, long version) {
    var found = require(id);
    if (found.version() != version) {
      throw Problem.of(412, "changed-meanwhile");
    }
    return found;
  }

  Optional<Person> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  List<Person> byCodes(Collection<String> codes) {
    return find("code in ?1", codes).page(0, MAX_CODES).list();
  }

  /** The whole register; a city has some thousands of persons with duties. */
  List<Person> all() {
    return find("order by code").page(0, MAX_REGISTER).list();
  }

  /** Persons who bear a duty for one of the units at any time. */
  List<Person> withDutyIn(Collection<String> unitCodes) {
    return find(
            "select distinct e from Person e join e.duties d where d.unitCode in ?1 order by e.code",
            unitCodes)
        .page(0, MAX_OF_A_UNIT)
        .list();
  }

  /** Lets one change at a time decide who answers for what in these units. */
  void lockDutiesOf(Collection<String> unitCodes) {
    for (var unit : new TreeSet<>(unitCodes)) {
      getEntityManager()
          .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 2))")
          .setParameter(1, "duties of " + unit)
          .getResultList();
    }
  }

  List<Person> after(@Nullable UUID id, int limit) {
    var page = id == null ? find("order by id") : find("id > ?1 order by id", id);
    return page.page(0, limit).list();
  }

  List<Person> like(String pattern, int limit) {
    return find(
            "select e from Person e where " + LIKE + " order by e.code",
            Map.<String, Object>of("pattern", pattern))
        .page(0, limit)
        .list();
  }

  Page<PersonView> page(
      PageRequest request, PersonFilter filter, Function<Person, PersonView> view) {
    return Keyset.of(getEntityManager(), Person.class)
        .where("e.unitCode = :unitCode", "unitCode", filter.unitCode)
        .where("e.code = :code", "code", filter.code)
        .where(LIKE, "pattern", request.like())
        .sortedBy("code", "e.code", String.class, Person::code)
        .sortedBy("name", "e.name", String.class, Person::name)
        .page(request, view);
  }
}
