/**
 * Lights of projects by dated rules, with their history. Owns light_rule, light, light_history,
 * light_exemption. Publishes light.changed.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.lights;
