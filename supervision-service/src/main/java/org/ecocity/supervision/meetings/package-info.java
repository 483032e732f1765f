/**
 * Coordination and supervision meetings, made when due with an agenda of what is open. Owns meeting
 * and meeting_action_item. Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.meetings;
