package org.ecocity.notification.news;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.notification.publicity.Telephones;
import org.jspecify.annotations.Nullable;

/** A piece of news of a unit. */
@Entity
@Table(name = "news")
class News {
  @Id UUID id;
  String unitCode;
  String title;
  String text;
  @Nullable String projectCode;
  @Nullable UUID projectId;

  @Enumerated(EnumType.STRING)
  NewsState state = NewsState.SUBMITTED;

  String submittedBy;
  LocalDate submittedOn;
  @Nullable LocalDate acceptedOn;
  @Nullable LocalDate publishedOn;
  @Nullable String reason;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  News() {}

  News(UUID id, NewsRequest request, @Nullable UUID projectId, Sender sender) {
    this.id = id;
    this.unitCode = sender.unitCode();
    this.title = request.title();
    this.text = request.text();
    this.projectCode = request.projectCode();
    this.projectId = projectId;
    this.submittedBy = sender.user();
    this.submittedOn = sender.today();
  }

  NewsOutcome accept(LocalDate today) {
    if (state != NewsState.SUBMITTED) {
      return new NewsOutcome.NotAllowed(state);
    }
    state = NewsState.ACCEPTED;
    acceptedOn = today;
    return new NewsOutcome.Accepted(accepted());
  }

  NewsOutcome decline(@Nullable String why) {
    if (state != NewsState.SUBMITTED) {
      return new NewsOutcome.NotAllowed(state);
    }
    if (why == null || why.isBlank()) {
      return new NewsOutcome.Broken("reason-missing", "reason");
    }
    state = NewsState.DECLINED;
    reason = why;
    return new NewsOutcome.Moved(NewsState.SUBMITTED);
  }

  NewsOutcome publish(LocalDate today) {
    if (state != NewsState.ACCEPTED) {
      return new NewsOutcome.NotAllowed(state);
    }
    if (Telephones.in(title) || Telephones.in(text)) {
      return new NewsOutcome.Broken("telephone-never-public", "to");
    }
    state = NewsState.PUBLISHED;
    publishedOn = today;
    return new NewsOutcome.Moved(NewsState.ACCEPTED);
  }

  /** The acceptance as an event; only of accepted news. */
  NewsAccepted accepted() {
    return new NewsAccepted(id, unitCode, Objects.requireNonNull(acceptedOn));
  }

  /** Who sends it in, for which unit, when. */
  record Sender(String user, String unitCode, LocalDate today) {}
}
