/** The kinds of money a project is built with, as data. Owns funding_source; publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.sources;
