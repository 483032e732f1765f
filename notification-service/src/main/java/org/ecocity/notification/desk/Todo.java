package org.ecocity.notification.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the caller has to do now (待办). It is reckoned from the state of things, so it
 * disappears when done.
 *
 * @param id stays the same as long as the same thing is to be done
 * @param kind such as {@code SIGN_FOR}
 * @param title what to do, Chinese
 * @param titleEn what to do, English
 * @param objectType such as {@code notice}
 * @param objectId id of the object
 * @param objectCode what people call it aloud, if it has a code
 * @param objectName its name
 * @param unitCode unit that has to do it
 * @param since business date since when
 * @param dueDate by when, if there is a date
 * @param link route of the web front end
 */
public record Todo(
    String id,
    String kind,
    String title,
    String titleEn,
    String objectType,
    String objectId,
    @Nullable String objectCode,
    String objectName,
    String unitCode,
    LocalDate since,
    @Nullable LocalDate dueDate,
    String link) {}
