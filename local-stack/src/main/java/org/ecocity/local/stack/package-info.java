/**
 * The running stack: its parts, their ports and health, how they are started, found again and
 * ended.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.stack;
