/**
 * The dated approval matrix as every service keeps it, and what it says to a hand. Owns
 * approval_row.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.approvals;
