/**
 * Benchmarks beside the limit of the same machine: in pairs, pinned, guarded against noise. What is
 * measured is started for it; nothing here is part of a city.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.bench;
