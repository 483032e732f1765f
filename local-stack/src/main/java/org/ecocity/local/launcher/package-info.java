/** The commands of {@code ./ecocity}: what is typed, what is done, what is shown. */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.launcher;
