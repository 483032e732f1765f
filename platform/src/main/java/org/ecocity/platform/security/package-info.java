/** Who calls, for which unit, with which roles. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.security;
