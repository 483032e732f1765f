package org.ecocity.supervision.leads;

import java.time.LocalDate;

/**
 * What lies in one lead.
 *
 * @param key names the group for ever
 * @param title its name in Chinese, as the lead begins
 */
record LeadGroup(String key, String title) {
  private static final String QUARTERS = "一二三四";

  /** The idle money of a unit in the quarter of a day. */
  static LeadGroup idleFunds(String unitCode, LocalDate day) {
    int quarter = (day.getMonthValue() + 2) / 3;
    return new LeadGroup(
        "IDLE_FUNDS:%s:%d-Q%d".formatted(unitCode, day.getYear(), quarter),
        "%d 年第%s季度沉淀资金".formatted(day.getYear(), QUARTERS.charAt(quarter - 1)));
  }
}
