/** Who belonged to the leading group when, and by which document. Owns leading_group_member. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.leadinggroup;
