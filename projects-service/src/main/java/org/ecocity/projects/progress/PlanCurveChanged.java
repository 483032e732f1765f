package org.ecocity.projects.progress;

/**
 * Told inside this service: the plan of a year is spread in another way.
 *
 * @param year the year
 */
public record PlanCurveChanged(int year) {}
