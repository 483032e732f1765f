package org.ecocity.projects.library;

import java.util.Set;
import java.util.UUID;

/** What a step of a project needs from another feature: a CDI bean that can tell. */
public interface Evidence {
  /** What a step may need. */
  enum Kind {
    /** The line department's opinion on the project as it is written now. */
    OPINION,
    /** A dated milestone of the start. */
    START_MILESTONE,
    /** The document of acceptance. */
    ACCEPTANCE_DOCUMENT,
    /** Green design and green construction passed. */
    BUILT_GREEN,
    /** Green operation passed. */
    OPERATED_GREEN
  }

  /** The kinds this feature tells of. */
  Set<Kind> kinds();

  /** Whether it is there. */
  boolean isThere(UUID projectId, Kind kind);
}
