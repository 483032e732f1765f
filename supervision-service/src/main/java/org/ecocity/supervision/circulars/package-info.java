/**
 * Circulars: compiled when they come due, confirmed by the units, reviewed, approved, issued. Owns
 * circular, circular_compilation and circular_confirmation. Publishes DocumentSigned.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.circulars;
