/** The few framework files of this service. */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.wiring;
