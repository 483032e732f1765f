package org.ecocity.projects.persons;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a unit on a day; reminders climb from the liaison to the principal officer.
 *
 * @param unitCode the unit
 * @param unitName its name on that day
 * @param principalOfficer answers overall
 * @param officerInCharge is in charge
 * @param liaison reports and answers
 * @param sponsors sponsoring leaders of the unit
 */
public record ResponsibleChain(
    String unitCode,
    String unitName,
    @Nullable Officer principalOfficer,
    @Nullable Officer officerInCharge,
    @Nullable Officer liaison,
    List<Officer> sponsors) {}
