package org.ecocity.projects.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/**
 * A unit was entered or changed; everyone else keeps a copy.
 *
 * @param organisationId the unit
 * @param code its code
 * @param kind what sort of body it is
 * @param parentCode unit above it
 * @param names all its names, past ones too
 * @param validFrom first day, none if it has always been there
 * @param validTo last day, none if no end is known
 * @param mergedIntoCode unit it was merged into, when it ended
 */
public record OrganisationChanged(
    UUID organisationId,
    String code,
    String kind,
    @Nullable String parentCode,
    List<Name> names,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String mergedIntoCode)
    implements Event {
  static final String TYPE = "ecocity.projects.organisation.changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  /**
   * A name and when the unit bears it.
   *
   * @param name Chinese name
   * @param nameEn English name
   * @param validFrom first day, none if it has always borne it
   * @param validTo last day, none if no end is known
   */
  public record Name(
      String name,
      @Nullable String nameEn,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {}
}
