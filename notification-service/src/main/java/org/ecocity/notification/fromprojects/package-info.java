/** Makes notices of what projects-service tells. Owns nothing. Publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.fromprojects;
