/** Errors that speak: RFC 9457 problems in the reader's language. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.problem;
