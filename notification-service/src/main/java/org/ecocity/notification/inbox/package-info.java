/**
 * Notices to units, roles and users, and who has read them. Owns notice and notice_read. Publishes
 * nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.inbox;
