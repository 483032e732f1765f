/**
 * Rounds of efficiency leaders (能效领跑者). Owns efficiency_round, efficiency_group and
 * efficiency_entry. Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.leaders;
