/**
 * Monitoring of performance targets while their year runs (绩效运行监控). Owns performance_monitoring
 * with its rows; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.performance.monitoring;
