/** The live inbox as server-sent events. Owns nothing. Publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.stream;
