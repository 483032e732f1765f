/** What the gateway is told of its surroundings, and the few framework settings. Owns no data. */
@org.jspecify.annotations.NullMarked
package org.ecocity.gateway.wiring;
