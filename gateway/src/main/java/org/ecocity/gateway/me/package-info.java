/** Who is signed in, and what their roles allow. Owns no data. */
@org.jspecify.annotations.NullMarked
package org.ecocity.gateway.me;
