/** The finding register (问题台账) and its states. Owns finding. Publishes every FindingEvent. */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.findings;
