/** The proxy: what passes to the services and to the sign-in server, and what is left behind. */
@org.jspecify.annotations.NullMarked
package org.ecocity.gateway.door;
