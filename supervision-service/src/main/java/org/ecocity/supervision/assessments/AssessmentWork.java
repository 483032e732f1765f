package org.ecocity.supervision.assessments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import org.ecocity.platform.time.DueWork;
import org.ecocity.supervision.cadences.DueCalendar;
import org.ecocity.supervision.cadences.Purpose;

/**
 * Begins the assessments that the calendar brings, their cadence's lead before they are due, so
 * that units have their days to object; nobody has to remember (rule 10).
 */
@ApplicationScoped
class AssessmentWork implements DueWork {
  private final DueCalendar calendar;
  private final AssessmentService service;

  AssessmentWork(DueCalendar calendar, AssessmentService service) {
    this.calendar = calendar;
    this.service = service;
  }

  @Override
  public String name() {
    return "assessments-due";
  }

  @Override
  public void run(LocalDateTime now) {
    for (var due : calendar.leading(Purpose.ASSESSMENT, now.toLocalDate())) {
      QuarkusTransaction.requiringNew().run(() -> service.beginDue(due.period()));
    }
  }
}
