package org.ecocity.projects.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ecocity.platform.problem.Problem;

/** What other features ask about units. */
@ApplicationScoped
public class Units {
  private final Organisations organisations;

  Units(Organisations organisations) {
    this.organisations = organisations;
  }

  /** The Chinese name of a unit on a day; its code where there is no such unit. */
  @Transactional
  public String nameOf(String code, LocalDate day) {
    return organisations.byCode(code).map(found -> found.nameOn(day).name()).orElse(code);
  }

  /** Chinese names by code on a day, of those codes that exist. */
  @Transactional
  public Map<String, String> namesOf(Collection<String> codes, LocalDate day) {
    return codes.isEmpty()
        ? Map.of()
        : organisations.byCodes(Set.copyOf(codes)).stream()
            .collect(Collectors.toMap(Organisation::code, found -> found.nameOn(day).name()));
  }

  /** Refuses with 422 {@code unknown-unit} at the field unless there is such a unit. */
  @Transactional
  public void require(String code, String field) {
    if (organisations.byCode(code).isEmpty()) {
      throw Problem.rule("unknown-unit", field, code);
    }
  }

  /** Those of the codes that no unit has. */
  @Transactional
  public Set<String> unknown(Collection<String> codes) {
    var unknown = new TreeSet<>(codes);
    unknown.removeAll(namesOf(codes, LocalDate.EPOCH).keySet());
    return unknown;
  }

  /** The code of the unit that has this code, or bears this name at any time and alone. */
  @Transactional
  public Optional<String> codeOf(String codeOrName) {
    var byCode = organisations.byCode(codeOrName).map(Organisation::code);
    if (byCode.isPresent()) {
      return byCode;
    }
    var named = organisations.everNamed(codeOrName);
    return named.size() == 1 ? Optional.of(named.getFirst().code()) : Optional.empty();
  }

  /** The code of the city itself, which project codes begin with. */
  @Transactional
  public Optional<String> cityCode() {
    return organisations
        .find("kind = ?1 order by code", OrganisationKind.CITY)
        .firstResultOptional()
        .map(Organisation::code);
  }
}
