/**
 * What other services told, kept as it was told, so that a circular or an assessment can be
 * reckoned as of any cut-off. Owns the tables ending in _copy and finding_past. Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.copies;
