/**
 * The public API as the sample city's users call it, and the files they work from. Owns no data.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.door;
