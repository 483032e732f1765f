package org.ecocity.projects.persons;

import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param id id of the person
 * @param code short code, such as {@code YZ-L}
 * @param name full name
 * @param title post held
 * @param unitCode unit the person belongs to
 * @param unitName its name today
 * @param userName sign-in name, if the person has one
 * @param phone telephone number; only for the programme office and the own unit
 * @param duties what the person answers for, past duties too
 * @param version grows with each change
 */
record PersonView(
    UUID id,
    String code,
    String name,
    @Nullable String title,
    String unitCode,
    String unitName,
    @Nullable String userName,
    @Nullable String phone,
    List<DatedDuty> duties,
    long version)
    implements Versioned {

  static PersonView of(Person person, String unitName, boolean mayCall) {
    return new PersonView(
        person.id(),
        person.code(),
        person.name(),
        person.title(),
        person.unitCode(),
        unitName,
        person.userName(),
        mayCall ? person.phone() : null,
        person.duties(),
        person.version());
  }
}
