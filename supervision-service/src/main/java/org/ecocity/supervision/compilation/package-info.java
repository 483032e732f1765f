/**
 * Makes the text of a progress circular from what was known at its cut-off: a pure function whose
 * every sentence names the figures behind it. Owns nothing. Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.compilation;
