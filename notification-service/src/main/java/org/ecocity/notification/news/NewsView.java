package org.ecocity.notification.news;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news.
 *
 * @param id the news
 * @param version grows with each change
 * @param unitCode unit it comes from
 * @param unitName its name on the day it was submitted
 * @param title plain text
 * @param text plain text
 * @param projectCode the project it is about
 * @param state SUBMITTED, ACCEPTED, PUBLISHED or DECLINED
 * @param allowedTransitions what the caller may do now
 * @param submittedBy user
 * @param submittedOn business date
 * @param acceptedOn business date
 * @param publishedOn business date
 * @param reason why it was declined
 */
record NewsView(
    UUID id,
    long version,
    String unitCode,
    String unitName,
    String title,
    String text,
    @Nullable String projectCode,
    NewsState state,
    List<NewsState> allowedTransitions,
    String submittedBy,
    LocalDate submittedOn,
    @Nullable LocalDate acceptedOn,
    @Nullable LocalDate publishedOn,
    @Nullable String reason)
    implements Versioned {
  static NewsView of(News news, String unitName, List<NewsState> allowed) {
    return new NewsView(
        news.id,
        news.version,
        news.unitCode,
        unitName,
        news.title,
        news.text,
        news.projectCode,
        news.state,
        allowed,
        news.submittedBy,
        news.submittedOn,
        news.acceptedOn,
        news.publishedOn,
        news.reason);
  }
}
