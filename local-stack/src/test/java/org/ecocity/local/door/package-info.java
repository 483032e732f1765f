/** Checks how the API is called. */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.door;
