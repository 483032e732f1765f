/**
 * Evidence typed in for items of an assessment and confirmed by a second person. Owns
 * assessment_evidence. Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.evidence;
