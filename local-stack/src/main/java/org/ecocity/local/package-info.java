/**
 * What every corner of the local stack shares: where things lie, how progress and refusals are
 * said. Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.local;
