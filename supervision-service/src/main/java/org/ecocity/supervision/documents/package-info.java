/**
 * What a signed document says on its way to notification, which numbers, prints and issues it. Owns
 * nothing. Publishes DocumentSigned.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.documents;
