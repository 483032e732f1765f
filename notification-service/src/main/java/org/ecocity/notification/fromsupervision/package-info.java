/** Makes notices of what supervision-service tells. Owns nothing. Publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.fromsupervision;
