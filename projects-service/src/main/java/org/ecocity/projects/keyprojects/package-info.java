/**
 * The year's key-project table in versions. Owns key_project_table, key_project_entry. Publishes
 * key-project-table.issued.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.keyprojects;
