/** Exact numbers, how an official reads them, ranges and tables of them. */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.engine.exact;
