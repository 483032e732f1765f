/** Lists as files: any list, whole, as CSV or as a workbook. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.exports;
