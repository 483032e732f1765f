package org.ecocity.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice in the caller's inbox.
 *
 * @param id the notice
 * @param sequence its place in the stream; the id of its server-sent event
 * @param kind such as {@code RECTIFICATION_ORDERED}
 * @param title title, Chinese
 * @param titleEn title, English
 * @param text text, Chinese
 * @param textEn text, English
 * @param link route of the web front end
 * @param objectType kind of thing it is about, such as {@code finding}
 * @param objectId its id
 * @param objectCode what people call it
 * @param unitCode unit it went to, when it went to a unit
 * @param unitName its name on that day
 * @param addresseeCode person in the unit it is addressed to; the deputy during a leave
 * @param addresseeName that person's name
 * @param addresseeDuty LIAISON, IN_CHARGE or PRINCIPAL
 * @param at business instant of what it tells
 * @param read whether the caller has read it
 * @param readAt business instant of the reading
 */
public record NoticeView(
    UUID id,
    long sequence,
    String kind,
    String title,
    String titleEn,
    String text,
    String textEn,
    String link,
    String objectType,
    String objectId,
    @Nullable String objectCode,
    @Nullable String unitCode,
    @Nullable String unitName,
    @Nullable String addresseeCode,
    @Nullable String addresseeName,
    @Nullable String addresseeDuty,
    Instant at,
    boolean read,
    @Nullable Instant readAt) {
  static NoticeView of(
      Notice notice, NoticeTexts.Both texts, @Nullable String unitName, @Nullable Instant readAt) {
    return new NoticeView(
        notice.id,
        notice.sequence,
        notice.kind,
        texts.title(),
        texts.titleEn(),
        texts.text(),
        texts.textEn(),
        notice.link,
        notice.objectType,
        notice.objectId,
        notice.objectCode,
        notice.unitCode,
        unitName,
        notice.addresseeCode,
        notice.addresseeName,
        notice.addresseeDuty,
        notice.at,
        readAt != null,
        readAt);
  }
}
