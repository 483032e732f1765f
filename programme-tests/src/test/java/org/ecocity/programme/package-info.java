/**
 * The whole programme of the sample city, and the backup, on a stack of their own; so that they run
 * beside {@code system-tests}.
 */
package org.ecocity.programme;
