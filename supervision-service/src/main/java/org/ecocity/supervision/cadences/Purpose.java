package org.ecocity.supervision.cadences;

/** What an item of the calendar asks for: the act of this kind fulfils it. */
public enum Purpose {
  /** Units report their progress. */
  PROGRESS_REPORT("units"),
  /** The monthly circular is drafted. */
  CIRCULAR_DRAFT("circulars"),
  /** The monthly circular is issued. */
  CIRCULAR("circulars"),
  /** Quarterly coordination meeting. */
  COORDINATION_MEETING("meetings"),
  /** Half-yearly inspection. */
  INSPECTION("inspections"),
  /** Supervision meeting. */
  SUPERVISION_MEETING("meetings"),
  /** Stage or annual assessment. */
  ASSESSMENT("assessments");

  private final String page;

  Purpose(String page) {
    this.page = page;
  }

  /** Page of the web front end where it is done. */
  String page() {
    return "/" + page;
  }
}
