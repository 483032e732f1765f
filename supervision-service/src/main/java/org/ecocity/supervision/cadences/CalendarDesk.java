package org.ecocity.supervision.cadences;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.supervision.desk.Figure;
import org.ecocity.supervision.desk.Figures;
import org.ecocity.supervision.desk.Todo;
import org.ecocity.supervision.desk.Todos;

/** Shows the office what is due and what is overdue. */
@ApplicationScoped
class CalendarDesk implements Todos, Figures {
  private static final int MAX_TODOS = 100;

  private final CalendarService calendar;

  CalendarDesk(CalendarService calendar) {
    this.calendar = calendar;
  }

  @Override
  public List<Todo> todos(Caller caller) {
    return calendar.pressing(MAX_TODOS).stream()
        .filter(item -> concerns(item, caller))
        .map(item -> todo(item, caller.unit()))
        .toList();
  }

  /** The teams plan their inspections; the rest is the office's. */
  private static boolean concerns(CalendarView item, Caller caller) {
    return switch (item.purpose()) {
      // Units are asked for their reports by the projects that lack one.
      case PROGRESS_REPORT -> false;
      case INSPECTION -> caller.has(Roles.INSPECTOR) || (isLate(item) && caller.has(Roles.OFFICE));
      default -> caller.has(Roles.OFFICE);
    };
  }

  private static boolean isLate(CalendarView item) {
    return item.state() != DueState.DUE;
  }

  private static Todo todo(CalendarView item, String unitCode) {
    var late = isLate(item);
    return new Todo(
        "CALENDAR:" + item.id(),
        late ? "CALENDAR_OVERDUE" : "CALENDAR_DUE",
        (late ? "日程已逾期：" : "日程到期：") + item.cadenceName(),
        (late ? "Overdue: " : "Due: ") + item.cadenceNameEn(),
        "calendar",
        String.valueOf(item.id()),
        item.period(),
        item.cadenceName() + " " + item.period(),
        unitCode,
        item.dueOn(),
        item.dueOn(),
        item.link());
  }

  @Override
  public List<Figure> figures(Caller caller) {
    long overdue =
        calendar.pressing(DueItems.MAX_ITEMS).stream().filter(CalendarDesk::isLate).count();
    return List.of(
        new Figure(
            "CALENDAR_OVERDUE",
            "逾期日程",
            "Overdue items of the calendar",
            overdue,
            Figure.Unit.COUNT));
  }
}
