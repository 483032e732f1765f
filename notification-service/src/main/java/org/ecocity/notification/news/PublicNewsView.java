package org.ecocity.notification.news;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Published news.
 *
 * @param id the news
 * @param unitName unit it comes from
 * @param title plain text
 * @param text plain text
 * @param projectCode the project it is about
 * @param publishedOn business date
 */
record PublicNewsView(
    UUID id,
    String unitName,
    String title,
    String text,
    @Nullable String projectCode,
    LocalDate publishedOn) {
  static PublicNewsView of(News news, String unitName) {
    return new PublicNewsView(
        news.id,
        unitName,
        news.title,
        news.text,
        news.projectCode,
        Objects.requireNonNull(news.publishedOn));
  }
}
