package org.ecocity.local.bench;

import java.util.List;

/**
 * One contestant's turn.
 *
 * @param cpuMsEach processor time of service and database for one operation, in milliseconds
 * @param foreign part of all processor time that went to strangers
 * @param stolen part that another guest of the host had
 * @param loadIdle idle part of the core that makes the load
 * @param stalledMs how long some task waited for a processor
 * @param workEach commits, rows inserted, updated, deleted, and bytes of log for one operation
 */
record Slot(
    String contestant,
    long operations,
    long errors,
    double perSecond,
    double cpuMsEach,
    double foreign,
    double stolen,
    double loadIdle,
    long stalledMs,
    List<Double> workEach) {

  private static final double FOREIGN_AT_MOST = 0.10;
  private static final double STOLEN_AT_MOST = 0.02;
  private static final double IDLE_AT_LEAST = 0.10;

  boolean isNoisy() {
    return foreign > FOREIGN_AT_MOST || stolen > STOLEN_AT_MOST;
  }

  /** The load's core had nothing left: the driver was measured, not what it drove. */
  boolean isDriverBound() {
    return loadIdle < IDLE_AT_LEAST;
  }
}
