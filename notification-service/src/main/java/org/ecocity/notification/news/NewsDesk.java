package org.ecocity.notification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ecocity.notification.desk.Figure;
import org.ecocity.notification.desk.Figures;
import org.ecocity.notification.desk.Todo;
import org.ecocity.notification.desk.Todos;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** News that waits for the publicity department, and how much was published. */
@ApplicationScoped
class NewsDesk implements Todos, Figures {
  private static final int MAX_TODOS = 100;

  private final NewsArchive archive;

  NewsDesk(NewsArchive archive) {
    this.archive = archive;
  }

  @Override
  @Transactional
  public List<Todo> todos(Caller caller) {
    return caller.has(Roles.PUBLICITY)
        ? archive.waiting(MAX_TODOS).stream().map(news -> todo(news, caller)).toList()
        : List.of();
  }

  private static Todo todo(News news, Caller caller) {
    var isNew = news.state == NewsState.SUBMITTED;
    var kind = isNew ? "REVIEW_NEWS" : "PUBLISH_NEWS";
    return new Todo(
        kind + ":" + news.id,
        kind,
        isNew ? "审核信息稿件" : "发布信息稿件",
        isNew ? "Review news" : "Publish news",
        NewsService.AGGREGATE,
        news.id.toString(),
        null,
        news.title,
        caller.unit(),
        news.submittedOn,
        null,
        "/news/" + news.id);
  }

  @Override
  @Transactional
  public List<Figure> figures(Caller caller) {
    long published = archive.count("state", NewsState.PUBLISHED);
    return List.of(
        new Figure("NEWS_PUBLISHED", "已发布信息", "News published", published, Figure.Unit.COUNT));
  }
}
