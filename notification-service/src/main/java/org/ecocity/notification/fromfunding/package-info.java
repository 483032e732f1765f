/** Makes notices of what funding-service tells. Owns nothing. Publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.fromfunding;
