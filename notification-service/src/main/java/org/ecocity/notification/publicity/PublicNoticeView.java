package org.ecocity.notification.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public notice (公示) that is open now.
 *
 * @param id the notice
 * @param subjectType what it is about: {@code award-round} or {@code proposal}
 * @param title its title
 * @param titleEn its title, English
 * @param text what is made public
 * @param table figures made public, if any
 * @param opensOn first day
 * @param closesOn last day on which objections are taken
 * @param objectionsTo how and to whom to object
 */
record PublicNoticeView(
    UUID id,
    String subjectType,
    String title,
    @Nullable String titleEn,
    String text,
    @Nullable Table table,
    LocalDate opensOn,
    LocalDate closesOn,
    String objectionsTo) {
  static PublicNoticeView of(PublicNotice notice, @Nullable Table table) {
    return new PublicNoticeView(
        notice.id,
        notice.subjectType,
        notice.title,
        notice.titleEn,
        notice.text,
        table,
        notice.opensOn,
        notice.closesOn,
        notice.objectionsTo);
  }

  /**
   * Figures made public.
   *
   * @param header column heads
   * @param rows cells, as text
   */
  record Table(List<String> header, List<List<String>> rows) {}
}
