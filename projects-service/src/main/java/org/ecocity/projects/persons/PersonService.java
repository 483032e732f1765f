package org.ecocity.projects.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.projects.organisations.Units;

@ApplicationScoped
class PersonService {
  private final Persons persons;
  private final Units units;
  private final Outbox outbox;
  private final Audit audit;
  private final PersonViews views;

  PersonService(Persons persons, Units units, Outbox outbox, Audit audit, PersonViews views) {
    this.persons = persons;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.views = views;
  }

  @Transactional
  Page<PersonView> list(PageRequest request, PersonFilter filter) {
    return persons.page(request, filter, views::of);
  }

  @Transactional
  PersonView get(UUID id) {
    return views.of(persons.require(id));
  }

  @Transactional
  PersonRequest described(UUID id) {
    return persons.require(id).described();
  }

  @Transactional
  PersonView enter(PersonRequest request) {
    persons
        .byCode(request.code())
        .ifPresent(
            there -> {
              throw Problem.conflict("already-there").with("id", there.id());
            });
    check(request);
    return views.of(keep(new Person(Ids.next(), request)));
  }

  @Transactional
  PersonView change(UUID id, long version, PersonRequest request) {
    var person = persons.require(id, version);
    if (!person.code().equals(request.code())) {
      throw Problem.rule("code-is-fixed", "code", person.code());
    }
    check(request);
    return views.of(rewrite(person, request));
  }

  /** Enters or changes a person by import, which has checked the whole file at once. */
  @Transactional(Transactional.TxType.MANDATORY)
  void take(PersonRequest request) {
    persons
        .byCode(request.code())
        .ifPresentOrElse(
            there -> rewrite(there, request), () -> keep(new Person(Ids.next(), request)));
  }

  private Person keep(Person person) {
    persons.persistAndFlush(person);
    audit.created("person", person.id(), person.described());
    outbox.append(person.id(), person.changed());
    return person;
  }

  private Person rewrite(Person person, PersonRequest request) {
    var before = person.described();
    person.describe(request);
    persons.flush();
    audit.changed("person", person.id(), before, request);
    outbox.append(person.id(), person.changed());
    return person;
  }

  private void check(PersonRequest request) {
    units.require(request.unitCode(), "unitCode");
    var duties = request.duties();
    var unitCodes = duties.stream().map(DatedDuty::unitCode).collect(Collectors.toSet());
    persons.lockDutiesOf(unitCodes);
    var others =
        persons.withDutyIn(unitCodes).stream()
            .filter(other -> !other.code().equals(request.code()))
            .toList();
    for (int i = 0; i < duties.size(); i++) {
      var field = "duties[" + i + "].";
      var duty = duties.get(i);
      units.require(duty.unitCode(), field + "unitCode");
      if (!duty.validity().isOrdered()) {
        throw Problem.rule("ends-before-it-begins", field + "validTo");
      }
      if (duties.subList(0, i).stream().anyMatch(duty::contests)) {
        throw Problem.rule("duty-taken", field + "validFrom", request.code());
      }
      checkFree(duty, others, field);
    }
  }

  private static void checkFree(DatedDuty duty, List<Person> others, String field) {
    for (var other : others) {
      if (other.duties().stream().anyMatch(duty::contests)) {
        throw Problem.rule("duty-taken", field + "validFrom", other.code());
      }
    }
  }
}
