package org.ecocity.projects.organisations;

/** What sort of body a unit is. */
enum OrganisationKind {
  /** The city as a whole. */
  CITY("城市"),
  /** A government. */
  GOVERNMENT("政府"),
  /** The programme's leading group. */
  LEADING_GROUP("领导小组"),
  /** The leading group's office. */
  PROGRAMME_OFFICE("领导小组办公室"),
  /** A municipal department. */
  DEPARTMENT("部门"),
  /** A city district. */
  DISTRICT("区"),
  /** A development zone or new area. */
  ZONE("园区"),
  /** A county or county-level city. */
  COUNTY("县"),
  /** Any other body, such as a school or a company. */
  OTHER("其他");

  private final String inChinese;

  OrganisationKind(String inChinese) {
    this.inChinese = inChinese;
  }

  /** The word that workbooks use. */
  String inChinese() {
    return inChinese;
  }
}
