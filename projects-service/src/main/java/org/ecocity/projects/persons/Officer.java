package org.ecocity.projects.persons;

import org.jspecify.annotations.Nullable;

/**
 * The person who answers on a day; during a leave the deputy.
 *
 * @param personCode the person's code
 * @param name full name
 * @param title post held
 * @param userName sign-in name, if the person has one
 * @param actingForCode code of the person on leave, if this is the deputy
 */
public record Officer(
    String personCode,
    String name,
    @Nullable String title,
    @Nullable String userName,
    @Nullable String actingForCode) {}
