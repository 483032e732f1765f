/** Identifiers. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.ids;
