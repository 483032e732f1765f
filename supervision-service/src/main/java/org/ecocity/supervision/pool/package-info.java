/**
 * The projects that can be supervised, a local copy. Owns pool_project, pool_year and pool_listing.
 * Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.pool;
