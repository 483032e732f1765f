/**
 * Performance of budget money (政府投资绩效): targets at entry, monitoring, self-evaluation, finance's
 * review and what follows from the rating. Owns performance and performance_monitoring with their
 * rows; publishes performance-result.closed.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.performance;
