/**
 * What waits for the caller, figures for the overview and search, read by plain SQL over this
 * service's own tables. Owns nothing; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.desk;
