package org.ecocity.funding.warnings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import org.ecocity.platform.time.DueWork;

/** Looks at the funds on each business day, once, whichever replica comes first. */
@ApplicationScoped
class FundLook implements DueWork {
  private final FundWarningService warnings;

  FundLook(FundWarningService warnings) {
    this.warnings = warnings;
  }

  @Override
  public String name() {
    return "fund-warnings";
  }

  @Override
  public void run(LocalDateTime now) {
    warnings.lookAt(now.toLocalDate());
  }
}
