/**
 * Cadences as data and the calendar of what they make due. Owns cadence and due_item. Publishes
 * nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.cadences;
