package org.ecocity.projects.library;

import java.util.List;
import java.util.UUID;

/** Tells who stands behind a project today; the feature that keeps responsibles offers it. */
public interface ResponsibleSource {
  /** The persons, in the order of duties. */
  List<ProjectChanged.Responsible> of(UUID projectId);
}
