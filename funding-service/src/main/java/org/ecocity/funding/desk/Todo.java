package org.ecocity.funding.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the caller has to do now (待办); reckoned from the state of things, so it disappears when
 * done.
 *
 * @param id stays the same as long as the same thing is to be done
 * @param kind such as {@code CHECK_PAYMENT}
 * @param title what to do, Chinese
 * @param titleEn what to do, English
 * @param objectType payment, hold, financing-plan, award-round, allocation, reward, reconciliation,
 *     budget-movement, performance or ledger-verification
 * @param objectId id of the object; the month where its reconciliation has not been opened
 * @param objectCode what people call it aloud
 * @param objectName its name
 * @param unitCode unit concerned
 * @param since business date since when
 * @param dueDate by when, if there is a date
 * @param link route of the web front end
 */
record Todo(
    String id,
    String kind,
    String title,
    String titleEn,
    String objectType,
    String objectId,
    String objectCode,
    String objectName,
    String unitCode,
    LocalDate since,
    @Nullable LocalDate dueDate,
    String link) {}
