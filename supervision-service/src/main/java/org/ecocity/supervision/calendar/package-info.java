/**
 * Holiday years as the State Council publishes them. Owns holiday_year. Publishes
 * HolidayYearPublished.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.calendar;
