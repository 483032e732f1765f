/** The caller's desk, figures and search over all features of this service. Owns nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.desk;
