/** Indicators with base, target and values. Owns indicator, indicator_value. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.indicators;
