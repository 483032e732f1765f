/** Checks the sample city's files by computation. */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.sample;
