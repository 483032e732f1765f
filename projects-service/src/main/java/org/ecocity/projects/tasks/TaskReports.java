package org.ecocity.projects.tasks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TaskReports implements PanacheRepositoryBase<TaskReport, UUID> {
  private static final int MAX_REPORTS = 200;

  /** The latest first. */
  List<TaskReport> of(UUID taskId) {
    return find("taskId = ?1 order by id desc", taskId).page(0, MAX_REPORTS).list();
  }
}
