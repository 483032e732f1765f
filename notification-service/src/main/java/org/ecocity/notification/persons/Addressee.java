package org.ecocity.notification.persons;

/**
 * The person whom a notice to a unit is addressed to.
 *
 * @param personCode the person; during a leave the deputy
 * @param name the person's name
 * @param duty LIAISON, IN_CHARGE or PRINCIPAL
 */
public record Addressee(String personCode, String name, Duty duty) {}
