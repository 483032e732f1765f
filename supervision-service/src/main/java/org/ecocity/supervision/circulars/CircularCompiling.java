package org.ecocity.supervision.circulars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.cadences.DueCalendar;
import org.ecocity.supervision.cadences.Purpose;
import org.ecocity.supervision.compilation.CircularCompiler;
import org.ecocity.supervision.compilation.Compiled;
import org.ecocity.supervision.compilation.Order;
import org.jspecify.annotations.Nullable;

/** Compiles circulars when they come due, and again where a dispute was accepted. */
@ApplicationScoped
class CircularCompiling {
  static final String AGGREGATE = "circular";
  private static final String NOBODY = "";

  private final Circulars circulars;
  private final CircularCompiler compiler;
  private final DueCalendar calendar;
  private final Audit audit;
  private final BusinessClock clock;

  CircularCompiling(
      Circulars circulars,
      CircularCompiler compiler,
      DueCalendar calendar,
      Audit audit,
      BusinessClock clock) {
    this.circulars = circulars;
    this.compiler = compiler;
    this.calendar = calendar;
    this.audit = audit;
    this.clock = clock;
  }

  /** Compiles the circular of a period as of its reporting deadline, once whoever races. */
  @Transactional
  void compileDue(DueCalendar.Due due, LocalDate today) {
    var month = YearMonth.parse(due.period());
    var issue = calendar.of(Purpose.CIRCULAR, due.period());
    circulars
        .beginProgress(
            new Circulars.Draft(
                due.period(),
                "关于%d年%d月重点建设项目进展情况的通报".formatted(month.getYear(), month.getMonthValue()),
                "Circular on the progress of key projects in %s %d"
                    .formatted(
                        month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        month.getYear()),
                cutOff(due),
                today,
                issue.map(DueCalendar.Due::issuerCode).orElse(NOBODY),
                issue.map(DueCalendar.Due::series).orElse(NOBODY)))
        .ifPresent(circular -> compileFirst(circular, today));
  }

  private Instant cutOff(DueCalendar.Due draft) {
    var moment =
        calendar
            .of(Purpose.PROGRESS_REPORT, draft.period())
            .map(DueCalendar.Due::until)
            .orElse(draft.on().atStartOfDay());
    return moment.atZone(BusinessClock.ZONE).toInstant();
  }

  private void compileFirst(Circular circular, LocalDate today) {
    var compiled = compiler.compile(new Order(circular.period, circular.cutOff, List.of()));
    circular.unitCodes.addAll(compiled.unitCodes());
    keep(circular, compiled, null, "system");
    audit.transition(AGGREGATE, circular.id, null, CircularState.COMPILED, null);
    var subject = new DueCalendar.Subject(AGGREGATE, circular.id, circular.link());
    calendar.done(Purpose.CIRCULAR_DRAFT, circular.period, subject, today, null);
    calendar.done(
        Purpose.PROGRESS_REPORT, circular.period, subject, today, "未按时报送项目数：" + late(compiled));
    calendar.begun(Purpose.CIRCULAR, circular.period, subject);
  }

  private static String late(Compiled compiled) {
    return compiled.figures().stream()
        .filter(figure -> figure.id().equals("reports.late"))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** Compiles again with a unit's figures as of now; the compilations before are kept. */
  @Transactional
  void correct(Circular circular, String unitCode, String note, String user) {
    var before = circulars.compilation(circular.id, circular.revision).compiled().order();
    var now = clock.now();
    var corrections = new ArrayList<>(before.corrections());
    corrections.add(
        new Order.Correction(
            unitCode, now.isBefore(before.cutOff()) ? before.cutOff() : now, note));
    var compiled = compiler.compile(new Order(before.period(), before.cutOff(), corrections));
    keep(circular, compiled, note, user);
  }

  private void keep(Circular circular, Compiled compiled, @Nullable String note, String by) {
    circular.revision++;
    var kept =
        new Compilation(
            new Compilation.Key(circular.id, circular.revision), compiled, note, clock.now(), by);
    circulars.keep(kept);
    audit.noted(
        AGGREGATE,
        circular.id,
        "COMPILED",
        Map.of("revision", circular.revision, "sha256", kept.sha256));
  }

  /** Compiles a stored compilation again from the copies as they are now. */
  @Transactional
  RecompilationView again(UUID id, int revision) {
    var stored = circulars.compilation(id, revision);
    return RecompilationView.of(stored, compiler.compile(stored.compiled().order()));
  }
}
