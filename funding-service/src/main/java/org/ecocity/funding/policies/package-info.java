/**
 * Award policies (配套奖励政策) in dated versions, and their laboratory. Owns award_policy; publishes
 * nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.policies;
