/** The few framework files. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.wiring;
