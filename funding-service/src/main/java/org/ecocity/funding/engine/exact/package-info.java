/** Exact numbers, how an official reads them, and ranges of them. */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.engine.exact;
