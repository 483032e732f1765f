package org.ecocity.projects.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/**
 * A person or the person's duties were entered or changed; everyone else keeps a copy. Telephone
 * numbers stay here.
 *
 * @param personId the person
 * @param code the person's code
 * @param name full name
 * @param userName sign-in name, if there is one
 * @param duties all duties, past ones too
 */
public record PersonChanged(
    UUID personId, String code, String name, @Nullable String userName, List<BorneDuty> duties)
    implements Event {
  static final String TYPE = "ecocity.projects.person.changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  /**
   * A duty and when it is borne.
   *
   * @param unitCode unit it is borne for
   * @param duty what the person answers for
   * @param validFrom first day
   * @param validTo last day, none if no end is known
   * @param deputyCode person who stands in during this period
   */
  public record BorneDuty(
      String unitCode,
      Duty duty,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String deputyCode) {}
}
