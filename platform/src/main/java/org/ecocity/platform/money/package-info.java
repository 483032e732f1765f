/** Exact amounts in fen. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.money;
