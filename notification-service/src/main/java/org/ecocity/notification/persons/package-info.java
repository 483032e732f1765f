/**
 * Local copies of units and of the persons behind their duties. Owns unit, person and
 * project_responsible. Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.persons;
