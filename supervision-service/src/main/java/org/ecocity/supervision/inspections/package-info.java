/**
 * Inspections, announced or not, and what was seen. Owns inspection and inspection_record.
 * Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.inspections;
