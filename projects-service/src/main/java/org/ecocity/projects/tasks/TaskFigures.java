package org.ecocity.projects.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import org.ecocity.platform.security.Caller;
import org.ecocity.projects.desk.Figure;
import org.ecocity.projects.desk.Figures;

/** What tasks bring to the overview. */
@ApplicationScoped
class TaskFigures implements Figures {
  private final Tasks tasks;

  TaskFigures(Tasks tasks) {
    this.tasks = tasks;
  }

  @Override
  @Transactional
  public List<Figure> of(Caller caller) {
    var inPlan = EnumSet.complementOf(EnumSet.of(TaskState.WITHDRAWN));
    return List.of(
        count("TASKS", "任务", "Tasks", tasks.countIn(inPlan)),
        count("TASKS_DONE", "已完成任务", "Tasks done", tasks.countIn(EnumSet.of(TaskState.DONE))));
  }

  private static Figure count(String code, String name, String nameEn, long value) {
    return new Figure(code, name, nameEn, value, Figure.Unit.COUNT);
  }
}
