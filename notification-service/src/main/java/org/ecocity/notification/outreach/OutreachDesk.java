package org.ecocity.notification.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ecocity.notification.desk.Figure;
import org.ecocity.notification.desk.Figures;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;

/** This year's venues still missing, of all units that have to cover them. */
@ApplicationScoped
class OutreachDesk implements Figures {
  private final Coverage coverage;
  private final BusinessClock clock;

  OutreachDesk(Coverage coverage, BusinessClock clock) {
    this.coverage = coverage;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<Figure> figures(Caller caller) {
    long gaps = coverage.of(clock.today().getYear()).gapCount();
    return List.of(
        new Figure(
            "OUTREACH_GAPS", "“十进”未覆盖场所", "Outreach venues missing", gaps, Figure.Unit.COUNT));
  }
}
