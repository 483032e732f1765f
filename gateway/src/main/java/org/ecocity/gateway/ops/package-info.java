/** The business date of the whole suite, local profile only. Owns no data. */
@org.jspecify.annotations.NullMarked
package org.ecocity.gateway.ops;
