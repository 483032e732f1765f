/**
 * The project library: projects from proposal to evaluation. Owns project. Publishes
 * project.changed, submitted, returned, admitted.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.library;
