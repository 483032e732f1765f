/** Events leave through rows written with the act. Owns outbox_event and aggregate_version. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.outbox;
