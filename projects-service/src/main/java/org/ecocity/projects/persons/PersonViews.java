package org.ecocity.projects.persons;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.organisations.Units;

/** Shows a person to the present caller: telephone numbers are for few. */
@ApplicationScoped
class PersonViews {
  private final Units units;
  private final Caller caller;
  private final BusinessClock clock;

  PersonViews(Units units, Caller caller, BusinessClock clock) {
    this.units = units;
    this.caller = caller;
    this.clock = clock;
  }

  PersonView of(Person person) {
    var mayCall = caller.has(Roles.OFFICE) || caller.isOf(person.unitCode());
    return PersonView.of(person, units.nameOf(person.unitCode(), clock.today()), mayCall);
  }
}
