/** Each part's version and health, watched from the door. Owns no data. */
@org.jspecify.annotations.NullMarked
package org.ecocity.gateway.status;
