/** Programmes and their phases. Owns programme, phase. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.programmes;
