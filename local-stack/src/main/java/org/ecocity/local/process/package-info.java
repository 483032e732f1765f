/**
 * Child processes that outlive the launcher: started detached, found again, ended by their own pid.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.process;
