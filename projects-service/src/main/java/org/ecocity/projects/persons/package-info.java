/** Persons and their dated duties. Owns person. Publishes PersonChanged. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.persons;
