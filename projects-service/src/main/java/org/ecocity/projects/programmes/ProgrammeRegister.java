package org.ecocity.projects.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What other features ask about programmes. */
@ApplicationScoped
public class ProgrammeRegister {
  private final Programmes programmes;

  ProgrammeRegister(Programmes programmes) {
    this.programmes = programmes;
  }

  /** Refuses with 404 unless there is such a programme. */
  @Transactional
  public void require(UUID programmeId) {
    programmes.require(programmeId);
  }
}
