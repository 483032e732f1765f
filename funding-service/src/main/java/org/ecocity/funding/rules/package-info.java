/**
 * Changes of the rules money is handled by: one person proposes, another confirms, and only then
 * does a change hold. Owns rule_change; the rules themselves belong to their own packages, which
 * say what a change must be like and let it take effect. Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.rules;
