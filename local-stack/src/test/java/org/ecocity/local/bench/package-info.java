/** The arithmetic and the guards of the benchmarks; nothing is measured here. */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.bench;
