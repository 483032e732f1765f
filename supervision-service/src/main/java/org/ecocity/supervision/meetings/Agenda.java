package org.ecocity.supervision.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.supervision.compilation.CircularCompiler;
import org.ecocity.supervision.compilation.Order;
import org.ecocity.supervision.copies.LightCopy;
import org.ecocity.supervision.copies.ProjectCopies;
import org.ecocity.supervision.findings.FindingsAsOf;
import org.ecocity.supervision.units.Units;

/** Builds an agenda from what is open: red lights, overdue findings, action items, who lags. */
@ApplicationScoped
class Agenda {
  private static final int MAX_POINTS = 200;
  private static final java.math.BigDecimal WHOLE = java.math.BigDecimal.valueOf(100);

  private final ProjectCopies projects;
  private final FindingsAsOf findings;
  private final Meetings meetings;
  private final CircularCompiler compiler;
  private final Units units;

  Agenda(
      ProjectCopies projects,
      FindingsAsOf findings,
      Meetings meetings,
      CircularCompiler compiler,
      Units units) {
    this.projects = projects;
    this.findings = findings;
    this.meetings = meetings;
    this.compiler = compiler;
    this.units = units;
  }

  List<AgendaItem> of(LocalDate day, Instant now) {
    var points = new ArrayList<AgendaItem>();
    projects.lights(now).stream()
        .filter(light -> light.colour().equals("RED"))
        .map(light -> red(light, day))
        .forEach(points::add);
    findings.ordered(now).stream()
        .filter(past -> past.isOverdue(day))
        .map(past -> overdue(past, day))
        .forEach(points::add);
    meetings.unconfirmed(MAX_POINTS).stream()
        .filter(item -> item.state == ActionItem.State.OPEN)
        .map(item -> open(item, day))
        .forEach(points::add);
    points.addAll(behind(YearMonth.from(day).minusMonths(1), now));
    return List.copyOf(points.subList(0, Math.min(MAX_POINTS, points.size())));
  }

  private AgendaItem red(LightCopy light, LocalDate day) {
    return new AgendaItem(
        "RED_LIGHT",
        "%s项目%s亮红灯：%s"
            .formatted(
                units.nameOf(light.ownerUnitCode(), day), light.projectCode(), light.reason()),
        light.ownerUnitCode(),
        light.projectCode(),
        "/projects/" + light.projectId());
  }

  private AgendaItem overdue(FindingsAsOf.Past past, LocalDate day) {
    return new AgendaItem(
        "OVERDUE_FINDING",
        "%s问题%s逾期未整改，期限%s"
            .formatted(units.nameOf(past.unitCode(), day), past.code(), past.dueDate()),
        past.unitCode(),
        past.code(),
        "/findings/" + past.id());
  }

  private AgendaItem open(ActionItem item, LocalDate day) {
    return new AgendaItem(
        "OPEN_ACTION_ITEM",
        "%s未办结：%s（期限%s）".formatted(units.nameOf(item.unitCode, day), item.text, item.dueDate),
        item.unitCode,
        null,
        "/meetings/" + item.meetingId);
  }

  /** Units below the plan curve, by the same reckoning as the circular's. */
  private List<AgendaItem> behind(YearMonth month, Instant now) {
    return compiler.compile(new Order(month.toString(), now, List.of())).figures().stream()
        .filter(figure -> figure.id().startsWith("unit.") && figure.id().endsWith(".rate"))
        .filter(figure -> isBehind(figure.value()))
        .map(
            figure ->
                new AgendaItem(
                    "BEHIND_PLAN",
                    "%s：%s%%，低于累计计划".formatted(figure.label(), figure.value()),
                    String.valueOf(figure.unitCode()),
                    null,
                    null))
        .toList();
  }

  private static boolean isBehind(String rate) {
    return !rate.equals("—") && new java.math.BigDecimal(rate).compareTo(WHOLE) < 0;
  }
}
