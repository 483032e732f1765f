/** Loads the sample city through the public API, each act by the role that may. Owns no data. */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.sample;
