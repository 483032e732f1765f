package org.ecocity.projects.admissions;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A line department's opinion.
 *
 * @param id id
 * @param unitCode department it is given for
 * @param favourable whether the project should be admitted
 * @param text the opinion in words
 * @param givenBy user
 * @param givenOn business date
 * @param current whether it is about the project as it is written now
 */
record OpinionView(
    UUID id,
    String unitCode,
    boolean favourable,
    String text,
    String givenBy,
    LocalDate givenOn,
    boolean current) {}
