/** Reference data: fields, code lists, linked campaigns. Owns code_item, linked_campaign. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.reference;
