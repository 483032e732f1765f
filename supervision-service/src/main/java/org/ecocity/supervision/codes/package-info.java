/** Running numbers that people say aloud. Owns code_series. Publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.codes;
