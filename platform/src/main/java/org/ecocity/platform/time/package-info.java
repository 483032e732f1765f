/**
 * The business clock, working days and work that comes due. Owns business_clock, due_work_run and
 * holiday_day.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.time;
