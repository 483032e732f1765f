package org.ecocity.funding.rewards;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What funding uses of {@code ecocity.notification.honour.conferred.v1}. */
record HonourConferred(
    UUID honourId,
    String documentNumber,
    String title,
    String unitCode,
    @Nullable String personName,
    @Nullable Long rewardFen,
    LocalDate conferredOn) {}
