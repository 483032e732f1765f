/** Objections of units to their own scores. Owns assessment_objection. Publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.objections;
