/** Projects on the desk, in the figures and in the search. Owns nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.worklist;
