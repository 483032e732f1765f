/**
 * The self-evaluation sheet (绩效自评表) as data in dated versions, and how it scores. Owns
 * performance_sheet; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.performance.sheets;
