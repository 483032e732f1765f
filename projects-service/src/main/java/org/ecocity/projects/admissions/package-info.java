/** Opinions of line departments on what is proposed for the library. Owns project_opinion. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.admissions;
