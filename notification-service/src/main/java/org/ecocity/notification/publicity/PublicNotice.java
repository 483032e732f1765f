package org.ecocity.notification.publicity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A public notice (公示) of another service; shown while objections may be made. */
@Entity
@Table(name = "public_notice")
class PublicNotice {
  @Id UUID id;
  String source;
  String subjectType;
  String title;
  @Nullable String titleEn;
  String text;
  @Nullable String tableJson;
  LocalDate opensOn;
  LocalDate closesOn;
  String objectionsTo;
  @Nullable LocalDate closedOn;
  @Nullable String outcome;

  @SuppressWarnings("NullAway.Init")
  PublicNotice() {}

  PublicNotice(Opened told, String source, @Nullable String tableJson) {
    this.id = told.noticeId();
    this.source = source;
    this.subjectType = told.subjectType();
    this.title = told.title();
    this.titleEn = told.titleEn();
    this.text = told.text();
    this.tableJson = tableJson;
    this.opensOn = told.opensOn();
    this.closesOn = told.closesOn();
    this.objectionsTo = told.objectionsTo();
  }

  void close(Closed told) {
    closedOn = told.closedOn();
    outcome = told.outcome();
  }

  /** What we read of {@code public-notice.opened.v1} of funding and supervision. */
  record Opened(
      UUID noticeId,
      String subjectType,
      String title,
      @Nullable String titleEn,
      String text,
      PublicNoticeView.@Nullable Table table,
      LocalDate opensOn,
      LocalDate closesOn,
      String objectionsTo) {}

  /** What we read of {@code public-notice.closed.v1} of funding and supervision. */
  record Closed(UUID noticeId, LocalDate closedOn, String outcome) {}
}
