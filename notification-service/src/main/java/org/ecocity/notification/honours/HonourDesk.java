package org.ecocity.notification.honours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ecocity.notification.desk.Figure;
import org.ecocity.notification.desk.Figures;
import org.ecocity.notification.desk.Hit;
import org.ecocity.notification.desk.Searchable;
import org.ecocity.notification.desk.Todo;
import org.ecocity.notification.desk.Todos;
import org.ecocity.platform.security.Caller;

/** Rewards to acknowledge, the number of honours and their search. */
@ApplicationScoped
class HonourDesk implements Todos, Figures, Searchable {
  private static final int MAX_TODOS = 100;

  private final Honours honours;

  HonourDesk(Honours honours) {
    this.honours = honours;
  }

  @Override
  @Transactional
  public List<Todo> todos(Caller caller) {
    return honours.toAcknowledge(caller.unit(), caller.person(), MAX_TODOS).stream()
        .map(HonourDesk::todo)
        .toList();
  }

  private static Todo todo(Honour honour) {
    LocalDate since = Objects.requireNonNull(honour.rewardPaidOn);
    return new Todo(
        "ACKNOWLEDGE_REWARD:" + honour.id,
        "ACKNOWLEDGE_REWARD",
        "确认收到奖励",
        "Acknowledge the reward",
        HonourService.AGGREGATE,
        honour.id.toString(),
        honour.documentNumber,
        honour.title,
        honour.unitCode,
        since,
        null,
        "/honours");
  }

  @Override
  @Transactional
  public List<Figure> figures(Caller caller) {
    long conferred = honours.count("state", HonourState.CONFERRED);
    return List.of(
        new Figure(
            "HONOURS_CONFERRED", "已授予荣誉", "Honours conferred", conferred, Figure.Unit.COUNT));
  }

  @Override
  @Transactional
  public List<Hit> find(String pattern, int limit, Caller caller) {
    return honours.matching(pattern, limit).stream()
        .map(
            honour ->
                new Hit(
                    HonourService.AGGREGATE,
                    honour.id.toString(),
                    honour.documentNumber,
                    honour.title,
                    "/honours"))
        .toList();
  }
}
