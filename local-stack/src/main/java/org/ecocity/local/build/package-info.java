/**
 * Building what is not built: which modules are stale, Maven in plain lines, what is fetched once.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.build;
