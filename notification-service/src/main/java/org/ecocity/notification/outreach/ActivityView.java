package org.ecocity.notification.outreach;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An outreach activity.
 *
 * @param id the activity
 * @param version grows with each change
 * @param unitCode unit that held it
 * @param unitName its name on that day
 * @param venueKind one of the ten venues
 * @param heldOn the day
 * @param place where
 * @param summary what was done
 * @param headcount persons reached
 * @param evidenceId attachment
 * @param recordedBy user who recorded it
 * @param recordedOn business date
 */
record ActivityView(
    UUID id,
    long version,
    String unitCode,
    String unitName,
    VenueKind venueKind,
    LocalDate heldOn,
    String place,
    @Nullable String summary,
    int headcount,
    UUID evidenceId,
    String recordedBy,
    LocalDate recordedOn)
    implements Versioned {
  static ActivityView of(Activity activity, String unitName) {
    return new ActivityView(
        activity.id,
        activity.version,
        activity.unitCode,
        unitName,
        activity.venueKind,
        activity.heldOn,
        activity.place,
        activity.summary,
        activity.headcount,
        activity.evidenceId,
        activity.recordedBy,
        activity.recordedOn);
  }
}
