/**
 * Local copies of units and of the persons behind their duties. Owns unit and person. Publishes
 * nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.units;
