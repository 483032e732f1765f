/** The register of units with dated names. Owns organisation. Publishes OrganisationChanged. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.organisations;
