package org.ecocity.supervision.circulars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.supervision.desk.Figure;
import org.ecocity.supervision.desk.Figures;
import org.ecocity.supervision.desk.Hit;
import org.ecocity.supervision.desk.Searchable;
import org.ecocity.supervision.desk.Todo;
import org.ecocity.supervision.desk.Todos;
import org.jspecify.annotations.Nullable;

/** What waits for the caller among the circulars, their number and their search. */
@ApplicationScoped
class CircularDesk implements Todos, Figures, Searchable {
  private static final int MAX_TODOS = 100;

  private final Circulars circulars;
  private final CircularRights rights;

  CircularDesk(Circulars circulars, CircularRights rights) {
    this.circulars = circulars;
    this.rights = rights;
  }

  @Override
  @Transactional
  public List<Todo> todos(Caller caller) {
    return circulars.unissued(MAX_TODOS).stream()
        .filter(rights::mayRead)
        .flatMap(circular -> Stream.concat(moves(circular, caller), words(circular, caller)))
        .toList();
  }

  private Stream<Todo> moves(Circular circular, Caller caller) {
    return rights.allowed(circular).stream()
        .filter(to -> to != CircularState.REVIEWED || isAnswered(circular))
        .map(
            to ->
                switch (to) {
                  case CONFIRMING ->
                      todo(circular, caller, "SEND_CIRCULAR", "通报初稿发各单位核实", "Send to units", null);
                  case REVIEWED ->
                      todo(
                          circular, caller, "REVIEW_CIRCULAR", "复核通报", "Review the circular", null);
                  default ->
                      todo(
                          circular,
                          caller,
                          "APPROVE_CIRCULAR",
                          "签批通报",
                          "Approve the circular",
                          null);
                });
  }

  private boolean isAnswered(Circular circular) {
    return circulars.confirmations(circular.id).stream()
        .noneMatch(
            each ->
                each.state == Confirmation.State.WAITING
                    || each.state == Confirmation.State.DISPUTED);
  }

  private Stream<Todo> words(Circular circular, Caller caller) {
    if (circular.state != CircularState.CONFIRMING) {
      return Stream.of();
    }
    if (caller.has(Roles.OFFICE)) {
      return circulars.confirmations(circular.id).stream()
          .filter(each -> each.state == Confirmation.State.DISPUTED)
          .limit(1)
          .map(
              each ->
                  todo(circular, caller, "ANSWER_DISPUTE", "答复单位异议", "Answer the dispute", null));
    }
    return circulars
        .confirmation(circular.id, caller.unit())
        .filter(each -> caller.has(Roles.UNIT) && each.state == Confirmation.State.WAITING)
        .stream()
        .map(
            each ->
                todo(
                    circular,
                    caller,
                    "CONFIRM_CIRCULAR",
                    "核实通报中本单位数据",
                    "Confirm your unit's figures",
                    circular.confirmDueOn));
  }

  private static Todo todo(
      Circular circular,
      Caller caller,
      String kind,
      String title,
      String titleEn,
      @Nullable LocalDate dueOn) {
    return new Todo(
        kind + ":" + circular.id,
        kind,
        title,
        titleEn,
        CircularCompiling.AGGREGATE,
        circular.id.toString(),
        circular.period,
        circular.title,
        caller.unit(),
        circular.stateSince,
        dueOn,
        circular.link());
  }

  @Override
  @Transactional
  public List<Figure> figures(Caller caller) {
    var open = circulars.unissued(MAX_TODOS).stream().filter(rights::mayRead).count();
    return List.of(
        new Figure("CIRCULARS_OPEN", "待印发通报", "Circulars not issued yet", open, Figure.Unit.COUNT));
  }

  @Override
  @Transactional
  public List<Hit> find(String pattern, int limit, Caller caller) {
    return circulars.matching(pattern, MAX_TODOS).stream()
        .filter(rights::mayRead)
        .limit(limit)
        .map(
            circular ->
                new Hit(
                    CircularCompiling.AGGREGATE,
                    circular.id.toString(),
                    circular.documentNumber,
                    circular.title,
                    circular.link()))
        .toList();
  }
}
