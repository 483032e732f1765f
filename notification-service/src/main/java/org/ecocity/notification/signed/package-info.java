/**
 * The shape in which documents are handed over once they were signed. Owns nothing. Publishes
 * nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.signed;
