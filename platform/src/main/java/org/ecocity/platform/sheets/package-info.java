/** Workbooks as officials keep them: found by heading, read row by row, given back annotated. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.sheets;
