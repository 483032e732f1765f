package org.ecocity.notification.publicity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** One pair of handlers for each service that opens public notices. */
class PublicNoticeHandlers {
  @Produces
  @Singleton
  EventHandler<PublicNotice.Opened> openedByFunding(PublicNotices notices) {
    return new Handler<>(
        "ecocity.funding.public-notice.opened.v1",
        PublicNotice.Opened.class,
        told -> notices.open(told, "funding"));
  }

  @Produces
  @Singleton
  EventHandler<PublicNotice.Closed> closedByFunding(PublicNotices notices) {
    return new Handler<>(
        "ecocity.funding.public-notice.closed.v1", PublicNotice.Closed.class, notices::close);
  }

  @Produces
  @Singleton
  EventHandler<PublicNotice.Opened> openedBySupervision(PublicNotices notices) {
    return new Handler<>(
        "ecocity.supervision.public-notice.opened.v1",
        PublicNotice.Opened.class,
        told -> notices.open(told, "supervision"));
  }

  @Produces
  @Singleton
  EventHandler<PublicNotice.Closed> closedBySupervision(PublicNotices notices) {
    return new Handler<>(
        "ecocity.supervision.public-notice.closed.v1", PublicNotice.Closed.class, notices::close);
  }

  private record Handler<T>(String type, Class<T> payload, Consumer<T> work)
      implements EventHandler<T> {
    @Override
    public void on(T event, Envelope envelope) {
      work.accept(event);
    }
  }
}
