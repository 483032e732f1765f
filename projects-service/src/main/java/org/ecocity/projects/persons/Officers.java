package org.ecocity.projects.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecocity.platform.problem.Problem;
import org.ecocity.projects.organisations.Units;
import org.jspecify.annotations.Nullable;

/** What other features ask about persons: who answers for a unit on a day? */
@ApplicationScoped
public class Officers {
  private final Persons persons;
  private final Units units;

  Officers(Persons persons, Units units) {
    this.persons = persons;
    this.units = units;
  }

  /** Who answers for the unit on that day. */
  @Transactional
  public ResponsibleChain chainOf(String unitCode, LocalDate day) {
    return Objects.requireNonNull(chainsOf(Set.of(unitCode), day).get(unitCode));
  }

  /** Who answers for each of the units on that day, by unit code. */
  @Transactional
  public Map<String, ResponsibleChain> chainsOf(Collection<String> unitCodes, LocalDate day) {
    var codes = Set.copyOf(unitCodes);
    if (codes.isEmpty()) {
      return Map.of();
    }
    var borne = persons.withDutyIn(codes);
    var deputies = deputiesOf(borne);
    var names = units.namesOf(codes, day);
    return codes.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                code ->
                    chain(code, names.getOrDefault(code, code), new OnDuty(borne, deputies, day))));
  }

  /** The person of that code, as an officer. */
  @Transactional
  public Optional<Officer> byCode(String personCode) {
    return persons.byCode(personCode).map(found -> officer(found, null));
  }

  /** The persons of those codes, by code. */
  @Transactional
  public Map<String, Officer> byCodes(Collection<String> personCodes) {
    return personCodes.isEmpty()
        ? Map.of()
        : persons.byCodes(Set.copyOf(personCodes)).stream()
            .collect(Collectors.toMap(Person::code, found -> officer(found, null)));
  }

  /** Refuses with 422 {@code unknown-person} at the field unless there is such a person. */
  @Transactional
  public void require(String personCode, String field) {
    if (persons.byCode(personCode).isEmpty()) {
      throw Problem.rule("unknown-person", field, personCode);
    }
  }

  private Map<String, Person> deputiesOf(List<Person> borne) {
    var codes =
        borne.stream()
            .flatMap(person -> person.duties().stream())
            .flatMap(duty -> Optional.ofNullable(duty.deputyCode()).stream())
            .collect(Collectors.toSet());
    return codes.isEmpty()
        ? Map.of()
        : persons.byCodes(codes).stream()
            .collect(Collectors.toMap(Person::code, Function.identity()));
  }

  private static ResponsibleChain chain(String unitCode, String unitName, OnDuty on) {
    return new ResponsibleChain(
        unitCode,
        unitName,
        on.first(unitCode, Duty.PRINCIPAL),
        on.first(unitCode, Duty.IN_CHARGE),
        on.first(unitCode, Duty.LIAISON),
        on.all(unitCode, Duty.SPONSOR));
  }

  private static Officer officer(Person person, @Nullable String actingForCode) {
    return new Officer(
        person.code(), person.name(), person.title(), person.userName(), actingForCode);
  }

  private record OnDuty(List<Person> persons, Map<String, Person> deputies, LocalDate day) {
    List<Officer> all(String unitCode, Duty duty) {
      return persons.stream()
          .flatMap(
              person ->
                  person.dutyOn(unitCode, duty, day).map(borne -> acting(person, borne)).stream())
          .toList();
    }

    @Nullable Officer first(String unitCode, Duty duty) {
      return all(unitCode, duty).stream().findFirst().orElse(null);
    }

    private Officer acting(Person person, DatedDuty borne) {
      var deputy = borne.deputyCode() == null ? null : deputies.get(borne.deputyCode());
      return deputy == null ? officer(person, null) : officer(deputy, person.code());
    }
  }
}
