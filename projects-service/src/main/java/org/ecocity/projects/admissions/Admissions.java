package org.ecocity.projects.admissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.ecocity.platform.security.Caller;
import org.ecocity.projects.library.Evidence;
import org.ecocity.projects.library.ProjectFacts;

/** What other features ask about admissions. */
@ApplicationScoped
public class Admissions {
  private final OpinionService service;

  Admissions(OpinionService service) {
    this.service = service;
  }

  /** Whether an opinion on the project as it is written now was given. */
  @Transactional
  public boolean hasOpinion(ProjectFacts project) {
    return service.isThere(project.id(), Evidence.Kind.OPINION);
  }

  /** Whether the caller should give one. */
  @Transactional
  public boolean waitsForOpinionOf(ProjectFacts project, Caller caller) {
    return OpinionService.mayGive(project, caller.actor()) && !hasOpinion(project);
  }
}
