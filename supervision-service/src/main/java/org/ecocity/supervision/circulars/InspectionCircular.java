package org.ecocity.supervision.circulars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.YearMonth;
import java.util.List;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.cadences.DueCalendar;
import org.ecocity.supervision.cadences.Purpose;
import org.ecocity.supervision.compilation.Compiled;
import org.ecocity.supervision.compilation.Order;
import org.ecocity.supervision.compilation.Section;
import org.ecocity.supervision.inspections.InspectionConcluded;
import org.ecocity.supervision.units.Units;

/**
 * A concluded inspection becomes a circular that waits for its approval by the matrix: the team
 * prepared it, its chief checked it.
 */
@ApplicationScoped
class InspectionCircular {
  private final Circulars circulars;
  private final DueCalendar calendar;
  private final Units units;
  private final Audit audit;
  private final BusinessClock clock;

  InspectionCircular(
      Circulars circulars, DueCalendar calendar, Units units, Audit audit, BusinessClock clock) {
    this.circulars = circulars;
    this.calendar = calendar;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  void on(@Observes InspectionConcluded concluded) {
    var today = clock.today();
    var circular = new Circular();
    circular.id = Ids.next();
    circular.kind = CircularKind.INSPECTION;
    circular.period = YearMonth.from(concluded.plannedFrom()).toString();
    circular.inspectionId = concluded.inspectionId();
    circular.title = "关于" + concluded.title() + "情况的通报";
    circular.titleEn = "Circular on the inspection " + concluded.code();
    circular.state = CircularState.REVIEWED;
    circular.stateSince = today;
    circular.cutOff = clock.now();
    circular.revision = 1;
    var issuer = calendar.issuer(Purpose.INSPECTION);
    circular.issuerCode = issuer.map(DueCalendar.Issuer::unitCode).orElse("");
    circular.series = issuer.map(DueCalendar.Issuer::series).orElse("");
    circular.unitCodes.addAll(concluded.unitCodes());
    circular.prepared(concluded.plannedBy());
    circular.reviewed(concluded.concludedBy());
    circulars.persistAndFlush(circular);
    circulars.keep(
        new Compilation(
            new Compilation.Key(circular.id, 1),
            text(concluded, circular),
            null,
            clock.now(),
            concluded.concludedBy().user()));
    audit.transition(CircularCompiling.AGGREGATE, circular.id, null, CircularState.REVIEWED, null);
  }

  private Compiled text(InspectionConcluded concluded, Circular circular) {
    var names =
        String.join(
            "、",
            concluded.unitCodes().stream()
                .map(code -> units.nameOf(code, concluded.plannedFrom()))
                .toList());
    var how =
        "%s至%s，联合督查组对%s进行了督查，形成现场记录%d份。"
            .formatted(concluded.plannedFrom(), concluded.plannedTo(), names, concluded.records());
    return new Compiled(
        new Order(circular.period, circular.cutOff, List.of()),
        concluded.unitCodes(),
        List.of(
            section("INSPECTION", "督查情况", "The inspection", how),
            section("CONCLUSION", "督查结论", "The conclusion", concluded.conclusion())),
        List.of());
  }

  private static Section section(String code, String title, String titleEn, String text) {
    return new Section(code, title, titleEn, List.of(new Section.Sentence(text, List.of())), null);
  }
}
