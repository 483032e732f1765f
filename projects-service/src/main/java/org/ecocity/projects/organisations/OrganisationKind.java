package org.ecocity.projects.organisations;

/** What sort of body a unit is. */
enum OrganisationKind {
  /** The city as a whole. */
  CITY,
  /** A government. */
  GOVERNMENT,
  /** The programme's leading group. */
  LEADING_GROUP,
  /** The leading group's office. */
  PROGRAMME_OFFICE,
  /** A municipal department. */
  DEPARTMENT,
  /** A city district. */
  DISTRICT,
  /** A development zone or new area. */
  ZONE,
  /** A county or county-level city. */
  COUNTY,
  /** Any other body, such as a school or a company. */
  OTHER
}
