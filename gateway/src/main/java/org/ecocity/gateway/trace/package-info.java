/** The request id and trace context that every request carries from the door on. Owns no data. */
@org.jspecify.annotations.NullMarked
package org.ecocity.gateway.trace;
