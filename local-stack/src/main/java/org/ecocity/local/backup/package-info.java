/**
 * All that a stack keeps, written to a folder with a manifest and put back from it. Depends on no
 * running part: whoever calls it has stopped what writes.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.backup;
