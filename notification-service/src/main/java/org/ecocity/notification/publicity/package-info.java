/**
 * What the public may see of the programme without signing in. Owns the copies of issued tables,
 * indicators and public notices. Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.publicity;
