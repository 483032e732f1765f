package org.ecocity.notification.news;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All news. */
@ApplicationScoped
class NewsArchive implements PanacheRepositoryBase<News, UUID> {
  News require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("news", id));
  }

  News requireLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("news", id));
  }

  Keyset<News> list() {
    return Keyset.of(getEntityManager(), News.class)
        .sortedBy("submittedOn", "e.submittedOn", LocalDate.class, news -> news.submittedOn)
        .sortedBy("title", "e.title", String.class, news -> news.title);
  }

  Keyset<News> published() {
    return Keyset.of(getEntityManager(), News.class)
        .where("e.state = PUBLISHED")
        .sortedBy(
            "publishedOn",
            "e.publishedOn",
            LocalDate.class,
            news -> Objects.requireNonNull(news.publishedOn));
  }

  boolean has(String unitCode, String title, LocalDate submittedOn) {
    return count("unitCode = ?1 and title = ?2 and submittedOn = ?3", unitCode, title, submittedOn)
        > 0;
  }

  List<News> waiting(int limit) {
    return find("state in (SUBMITTED, ACCEPTED) order by submittedOn, id").page(0, limit).list();
  }

  List<News> acceptedAfter(@Nullable UUID id, int limit) {
    return find("acceptedOn is not null and (?1 is null or id > ?1) order by id", id)
        .page(0, limit)
        .list();
  }
}
