/** A toy feature that uses everything the platform offers, so that it can be tested by itself. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.notes;
