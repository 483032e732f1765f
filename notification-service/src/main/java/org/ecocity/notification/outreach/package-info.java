/**
 * Ten-venue outreach (“十进”活动): activities with their evidence and what they cover. Owns
 * outreach_activity. Publishes outreach.recorded.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.outreach;
