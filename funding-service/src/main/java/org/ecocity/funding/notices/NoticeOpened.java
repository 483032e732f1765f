package org.ecocity.funding.notices;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** Something stands in public notice from now on. */
record NoticeOpened(
    UUID noticeId,
    String subjectType,
    UUID subjectId,
    String title,
    @Nullable String titleEn,
    String text,
    NoticeText.@Nullable Table table,
    LocalDate opensOn,
    LocalDate closesOn,
    String objectionsTo)
    implements Event {
  static final String TYPE = "ecocity.funding.public-notice.opened.v1";

  @Override
  public String type() {
    return TYPE;
  }

  static NoticeOpened of(PublicNotice notice, NoticeText said) {
    return new NoticeOpened(
        notice.id,
        notice.subjectType,
        notice.subjectId,
        said.title(),
        said.titleEn(),
        said.text(),
        said.table(),
        notice.opensOn,
        notice.closesOn,
        said.objectionsTo());
  }
}
