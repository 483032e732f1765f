/** How much one user or address may ask of the door. Owns no data. */
@org.jspecify.annotations.NullMarked
package org.ecocity.gateway.limits;
