/** Events arrive once and in order. Owns inbox_event and dead_letter. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.inbox;
