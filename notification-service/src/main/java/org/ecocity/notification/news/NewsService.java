package org.ecocity.notification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.persons.Units;
import org.ecocity.notification.publicity.PublicProjects;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Takes news from units; the publicity department accepts, publishes or declines it. */
@ApplicationScoped
class NewsService {
  static final String AGGREGATE = "news";

  private final NewsArchive archive;
  private final PublicProjects projects;
  private final Units units;
  private final Outbox outbox;
  private final Audit audit;
  private final Transitions transitions;
  private final Caller caller;
  private final BusinessClock clock;

  NewsService(
      NewsArchive archive,
      PublicProjects projects,
      Units units,
      Outbox outbox,
      Audit audit,
      Transitions transitions,
      Caller caller,
      BusinessClock clock) {
    this.archive = archive;
    this.projects = projects;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.transitions = transitions;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  NewsView submit(NewsRequest request) {
    var today = clock.today();
    if (archive.has(caller.unit(), request.title(), today)) {
      throw Problem.conflict("already-there");
    }
    var sender = new News.Sender(caller.user(), caller.unit(), today);
    var news = new News(Ids.next(), request, projectOf(request.projectCode()), sender);
    archive.persistAndFlush(news);
    audit.created(AGGREGATE, news.id, request);
    audit.transition(AGGREGATE, news.id, null, NewsState.SUBMITTED, null);
    return view(news);
  }

  @Transactional
  Page<NewsView> list(PageRequest page, @Nullable NewsState state, @Nullable String unitCode) {
    var list =
        archive
            .list()
            .where("e.state = :state", "state", state)
            .where("e.unitCode = :unitCode", "unitCode", unitCode)
            .where(
                "lower(e.title) like :q escape '\\' or lower(e.text) like :q escape '\\'",
                "q",
                page.like());
    if (!seesAll()) {
      list.where("e.state = PUBLISHED or e.unitCode = :mine", "mine", caller.unit());
    }
    return list.page(page, this::view);
  }

  @Transactional
  NewsView get(UUID id) {
    return view(readable(archive.require(id)));
  }

  @Transactional
  NewsOutcome move(UUID id, NewsTransition wish) {
    var news = readable(archive.requireLocked(id));
    var outcome =
        switch (wish.to()) {
          case ACCEPTED -> news.accept(clock.today());
          case PUBLISHED -> news.publish(clock.today());
          case DECLINED -> news.decline(wish.reason());
          case SUBMITTED -> new NewsOutcome.NotAllowed(news.state);
        };
    if (outcome instanceof NewsOutcome.Accepted(var event)) {
      audit.transition(AGGREGATE, id, NewsState.SUBMITTED, news.state, wish.reason());
      outbox.append(id, event);
    } else if (outcome instanceof NewsOutcome.Moved(var from)) {
      audit.transition(AGGREGATE, id, from, news.state, wish.reason());
    }
    return outcome;
  }

  @Transactional
  List<TransitionView> history(UUID id) {
    return transitions.of(AGGREGATE, readable(archive.require(id)).id);
  }

  @Transactional
  Page<PublicNewsView> published(PageRequest page) {
    return archive
        .published()
        .where(
            "lower(e.title) like :q escape '\\' or lower(e.text) like :q escape '\\'",
            "q",
            page.like())
        .page(page, news -> PublicNewsView.of(news, unitName(news)));
  }

  private @Nullable UUID projectOf(@Nullable String code) {
    return code == null
        ? null
        : projects
            .byCode(code)
            .orElseThrow(() -> Problem.rule("unknown-project", "projectCode"))
            .projectId();
  }

  private News readable(News news) {
    if (!seesAll() && news.state != NewsState.PUBLISHED && !caller.isOf(news.unitCode)) {
      throw Problem.notFound(AGGREGATE, news.id);
    }
    return news;
  }

  private boolean seesAll() {
    return caller.hasAny(Roles.PUBLICITY, Roles.OFFICE, Roles.LEADER, Roles.AUDITOR);
  }

  private NewsView view(News news) {
    return NewsView.of(
        news, unitName(news), caller.has(Roles.PUBLICITY) ? news.state.next() : List.of());
  }

  private String unitName(News news) {
    return units.nameOf(news.unitCode, news.submittedOn);
  }
}
