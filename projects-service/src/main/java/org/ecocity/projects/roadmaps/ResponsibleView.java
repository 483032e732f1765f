package org.ecocity.projects.roadmaps;

import java.time.LocalDate;
import org.ecocity.projects.persons.Duty;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a project.
 *
 * @param duty what for
 * @param personCode the person
 * @param personName the name
 * @param unitCode the responsible unit
 * @param userName user, if the person signs in
 * @param ownToProject whether named for this project rather than by the unit's register
 * @param validFrom first day, of those named for the project
 * @param validTo last day, none if no end is known
 */
record ResponsibleView(
    Duty duty,
    String personCode,
    String personName,
    String unitCode,
    @Nullable String userName,
    boolean ownToProject,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {}
