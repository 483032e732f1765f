package org.ecocity.notification.news;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells accepted news and media reports again. */
class NewsRepublishers {
  @Produces
  @Singleton
  Republisher acceptedNews(NewsArchive archive) {
    return new Again(
        NewsService.AGGREGATE,
        (after, limit) ->
            archive.acceptedAfter(after, limit).stream()
                .map(news -> new Republisher.State(news.id, news.accepted()))
                .toList());
  }

  @Produces
  @Singleton
  Republisher mediaReports(MediaReports reports) {
    return new Again(
        MediaReportService.AGGREGATE,
        (after, limit) ->
            reports.after(after, limit).stream()
                .map(report -> new Republisher.State(report.id, report.recorded()))
                .toList());
  }

  private record Again(
      String aggregate, BiFunction<@Nullable UUID, Integer, List<Republisher.State>> rows)
      implements Republisher {
    @Override
    public List<State> present(@Nullable UUID after, int limit) {
      return rows.apply(after, limit);
    }
  }
}
