/**
 * An award as a workbook whose formulas reckon it anew from the frozen figures. Owns and publishes
 * nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.workbook;
