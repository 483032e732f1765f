package org.ecocity.supervision.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.ecocity.supervision.cadences.DueCalendar;
import org.ecocity.supervision.cadences.Purpose;
import org.ecocity.supervision.documents.DocumentSigned.Signatory;

/** What an inspection does to the calendar, and what follows from its conclusion. */
@ApplicationScoped
class InspectionDue {
  private final DueCalendar calendar;
  private final Event<InspectionConcluded> concluded;

  InspectionDue(DueCalendar calendar, Event<InspectionConcluded> concluded) {
    this.calendar = calendar;
    this.concluded = concluded;
  }

  /** The inspection planned for a month is the one that the calendar asks for. */
  void planned(Inspection inspection) {
    calendar.begun(Purpose.INSPECTION, period(inspection), subject(inspection));
  }

  /** Concluded: the calendar's item is done, and its circular waits to be approved. */
  void concluded(Inspection inspection, int records, Signatory chief, LocalDate today) {
    calendar.done(
        Purpose.INSPECTION, period(inspection), subject(inspection), today, inspection.code());
    concluded.fire(
        new InspectionConcluded(
            inspection.id(),
            inspection.code(),
            inspection.title(),
            inspection.plannedFrom(),
            inspection.plannedTo(),
            inspection.unitCodes().stream().sorted().toList(),
            Objects.requireNonNull(inspection.conclusion()),
            records,
            new Signatory(inspection.plannedBy(), null, chief.unitCode()),
            chief));
  }

  private static String period(Inspection inspection) {
    return YearMonth.from(inspection.plannedFrom()).toString();
  }

  private static DueCalendar.Subject subject(Inspection inspection) {
    return new DueCalendar.Subject(
        "inspection", inspection.id(), "/inspections/" + inspection.id());
  }
}
