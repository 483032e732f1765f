package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps which unit's news was accepted. */
@ApplicationScoped
class NewsAcceptedHandler implements EventHandler<NewsAcceptedHandler.NewsAccepted> {
  private final Rows rows;

  NewsAcceptedHandler(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return "ecocity.notification.news.accepted.v1";
  }

  @Override
  public Class<NewsAccepted> payload() {
    return NewsAccepted.class;
  }

  @Override
  public void on(NewsAccepted event, Envelope envelope) {
    rows.keep(
        "news_copy",
        "news_id, unit_code, accepted_on, told_at",
        event.newsId(),
        event.unitCode(),
        event.acceptedOn(),
        envelope.time());
  }

  record NewsAccepted(UUID newsId, String unitCode, LocalDate acceptedOn) {}
}
