/** Checks the shape of the sample programme's story. */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.replay;
