/** Backups of folders that look like a stack's. */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.backup;
