/** What operators do: business date, outbox, dead letters, republish. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.ops;
