/** Escalation ladders as dated data. Owns ladder. Publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.ladders;
