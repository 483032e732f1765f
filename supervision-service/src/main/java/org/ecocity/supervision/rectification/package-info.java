/**
 * What moves a finding towards strike-off: reports, opinions, verifications, extensions. Owns the
 * rectification tables. Publishes through findings.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.rectification;
