package org.ecocity.supervision.cadences;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import org.ecocity.platform.time.DueWork;

/** Nobody has to remember what comes due (rule 10). */
@ApplicationScoped
class CadenceWork implements DueWork {
  private final DueItemMaking making;

  CadenceWork(DueItemMaking making) {
    this.making = making;
  }

  @Override
  public String name() {
    return "calendar";
  }

  @Override
  public void run(LocalDateTime now) {
    making.upToDate(now.toLocalDate());
  }
}
