/**
 * What anybody may see of official documents without signing in. Owns nothing. Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.publication;
