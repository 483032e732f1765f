/** The dated approval matrix: which hand may take which step. Owns approval_matrix. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.approvals;
